PRAGMA application_id = 1346981957;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'pipeline-tui','0001','2026-11-22 19:41:54.942688+00:00');
CREATE TABLE change (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, space TEXT NOT NULL DEFAULT 'me', at TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, of TEXT, leads TEXT NOT NULL) STRICT;
INSERT INTO "change" VALUES(1,'019cdc3b-4dc0-7644-b29f-3697f471dc21','me','2026-03-11T09:30:00.000Z','demo','do',NULL,'["019cdc3b-4dc0-7644-b29f-36982c1b3876", "019cdc3b-4dc0-7644-b29f-369855cb36e7", "019cdc3b-4dc0-7644-b29f-369868816bab", "019cdc3b-4dc0-7644-b29f-3698dd6f58fb", "019cdc3b-4dc0-7644-b29f-3699064a71a3", "019cdc3b-4dc0-7644-b29f-369928fbbacb"]');
INSERT INTO "change" VALUES(2,'019cdc3b-4dc0-7644-b29f-36995a95529f','me','2026-03-11T09:30:00.000Z','added Zoë & Söhne','do',NULL,'["019cdc3b-4dc0-7644-b29f-369986b69298"]');
INSERT INTO "change" VALUES(3,'019cdc3b-4dc0-7644-b29f-369ac7f229f0','me','2026-03-11T09:30:00.000Z','logged call','do',NULL,'["019cdc3b-4dc0-7644-b29f-369986b69298"]');
INSERT INTO "change" VALUES(4,'019cdc3b-4dc0-7644-b29f-369c02dcb314','me','2026-03-11T09:30:00.000Z','logged call','do',NULL,'["019cdc3b-4dc0-7644-b29f-369986b69298"]');
INSERT INTO "change" VALUES(5,'019cdc3b-4dc0-7644-b29f-369c9d2e0b4f','me','2026-03-11T09:30:00.000Z','struck out','do',NULL,'["019cdc3b-4dc0-7644-b29f-369986b69298"]');
INSERT INTO "change" VALUES(6,'019cdc3b-4dc0-7644-b29f-369cff8de747','me','2026-03-11T09:30:00.000Z','role','do',NULL,'["019cdc3b-4dc0-7644-b29f-369986b69298"]');
INSERT INTO "change" VALUES(7,'019cdc3b-4dc0-7644-b29f-369db3ac4c7f','me','2026-03-11T09:30:00.000Z','role','undo','019cdc3b-4dc0-7644-b29f-369cff8de747','["019cdc3b-4dc0-7644-b29f-369986b69298"]');
INSERT INTO "change" VALUES(8,'019cdc3b-4dc0-7644-b29f-369e30f3d077','me','2026-03-11T09:30:00.000Z','added Gone','do',NULL,'["019cdc3b-4dc0-7644-b29f-369e540c125b"]');
INSERT INTO "change" VALUES(9,'019cdc3b-4dc0-7644-b29f-369f0f7734dc','me','2026-03-11T09:30:00.000Z','removed Gone','do',NULL,'["019cdc3b-4dc0-7644-b29f-369e540c125b"]');
INSERT INTO "change" VALUES(10,'019cdc3b-4dc0-7644-b29f-369f118cf38a','me','2026-03-11T09:30:00.000Z','bulk','do',NULL,'["019cdc3b-4dc0-7644-b29f-369986b69298"]');
INSERT INTO "change" VALUES(11,'019cdc3b-4dc0-7644-b29f-369f60d25e0a','me','2026-03-11T09:30:00.000Z','bulk','undo','019cdc3b-4dc0-7644-b29f-369f118cf38a','["019cdc3b-4dc0-7644-b29f-369986b69298"]');
INSERT INTO "change" VALUES(12,'019cdc3b-4dc0-7644-b29f-36a04ef77ac4','me','2026-03-11T09:30:00.000Z','bulk','redo','019cdc3b-4dc0-7644-b29f-369f118cf38a','["019cdc3b-4dc0-7644-b29f-369986b69298"]');
CREATE TABLE "contact" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "space" TEXT NOT NULL DEFAULT 'me',
   "deleted_at" TEXT,
   "lead_id" TEXT NOT NULL,
   "seq" INTEGER NOT NULL,
   "key" TEXT NOT NULL,
   "name" TEXT,
   "role" TEXT,
   "title" TEXT,
   "channels" TEXT,
   "email" TEXT,
   "phone" TEXT,
   "tz" TEXT,
   "preferred" TEXT,
   "extra" TEXT
) STRICT;
INSERT INTO "contact" VALUES('9cc1a63f-6c6d-554c-8fb3-420f2e351393','me',NULL,'019cdc3b-4dc0-7644-b29f-36982c1b3876',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('d2ee5ecb-f57b-544f-8069-75f3ba5b52de','me',NULL,'019cdc3b-4dc0-7644-b29f-369855cb36e7',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('3d915c6c-90ed-5847-a35a-6c78c791a616','me',NULL,'019cdc3b-4dc0-7644-b29f-369868816bab',0,'raj','Raj Penrose','referrer',NULL,'["email"]','raj@raj.example',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('1afca102-f197-5d16-b454-687ed4a58e93','me',NULL,'019cdc3b-4dc0-7644-b29f-369868816bab',1,'hm','Olga Westcott','hiring_manager',NULL,'["email"]','olga@hm.example',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('cc707720-5932-5e6b-8ed0-3fb9b372313d','me',NULL,'019cdc3b-4dc0-7644-b29f-3698dd6f58fb',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('56da1d3b-0adb-5961-b0f9-a2a19de655f7','me',NULL,'019cdc3b-4dc0-7644-b29f-3699064a71a3',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('6ab949d8-01b6-5a03-a671-b8a6517a1425','me',NULL,'019cdc3b-4dc0-7644-b29f-369928fbbacb',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('21a22a67-b095-5898-9482-4fd2867cce81','me',NULL,'019cdc3b-4dc0-7644-b29f-369986b69298',0,'jane','Jané Roe','hiring_manager',NULL,'["phone"]',NULL,NULL,NULL,NULL,'{"a": [1, null]}');
CREATE TABLE "draft" (
   "key" TEXT PRIMARY KEY NOT NULL,
   "text" TEXT NOT NULL
) STRICT;
INSERT INTO "draft" VALUES('log','half a wor');
CREATE TABLE "event" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "space" TEXT NOT NULL DEFAULT 'me',
   "deleted_at" TEXT,
   "lead_id" TEXT NOT NULL,
   "seq" INTEGER NOT NULL,
   "supersedes" TEXT,
   "date" TEXT NOT NULL,
   "kind" TEXT NOT NULL,
   "dir" TEXT,
   "who" TEXT,
   "time" TEXT,
   "minutes" INTEGER,
   "held" INTEGER,
   "agreed_on" TEXT,
   "agreed_via" TEXT,
   "promise_by" TEXT,
   "plan_on" TEXT,
   "needs_reply" INTEGER,
   "auto" INTEGER,
   "purpose" TEXT,
   "told_offer" INTEGER,
   "deadline" TEXT,
   "written" INTEGER,
   "promise_cleared" INTEGER,
   "agreed_cleared" INTEGER,
   "outcome" TEXT,
   "note" TEXT,
   "extra" TEXT
) STRICT;
INSERT INTO "event" VALUES('b04a5502-c163-58d6-9bc5-a5876448be06','me',NULL,'019cdc3b-4dc0-7644-b29f-36982c1b3876',0,NULL,'2026-03-04','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('3d584258-ea2a-5c8d-8f11-9ce41f6101b1','me',NULL,'019cdc3b-4dc0-7644-b29f-369855cb36e7',0,NULL,'2026-03-02','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('e714551a-8002-55a2-b5ab-cd50778cbc5d','me',NULL,'019cdc3b-4dc0-7644-b29f-369868816bab',0,NULL,'2026-03-03','email','two_way','["raj"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'put my name forward',NULL);
INSERT INTO "event" VALUES('8e73d783-a49b-5414-ae0d-f5efe05ca3dc','me',NULL,'019cdc3b-4dc0-7644-b29f-369868816bab',1,NULL,'2026-03-04','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('581582dd-d7da-5bad-b278-446a71bb8430','me',NULL,'019cdc3b-4dc0-7644-b29f-3698dd6f58fb',0,NULL,'2026-03-05','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('2e8a942a-cd4c-5e01-907b-cb15f8a65dd0','me',NULL,'019cdc3b-4dc0-7644-b29f-3698dd6f58fb',1,NULL,'2026-03-10','email','in','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asks for my notice period',NULL);
INSERT INTO "event" VALUES('ee403f28-5df7-593e-9208-c0a65158d58e','me',NULL,'019cdc3b-4dc0-7644-b29f-3699064a71a3',0,NULL,'2026-02-26','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('0f6092ed-f268-52db-a2db-976d5d092dc0','me',NULL,'019cdc3b-4dc0-7644-b29f-3699064a71a3',1,NULL,'2026-03-09','email','out','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asked about the timeline',NULL);
INSERT INTO "event" VALUES('13880c6e-0642-5424-8f02-b945a34eed4d','me',NULL,'019cdc3b-4dc0-7644-b29f-369928fbbacb',0,NULL,'2026-02-27','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('6691d1e3-b27f-535c-ab88-d0dc85100a0e','me',NULL,'019cdc3b-4dc0-7644-b29f-369928fbbacb',1,NULL,'2026-03-04','interview',NULL,'["jenna"]',NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'phone screen, 20 minutes',NULL);
INSERT INTO "event" VALUES('5719993d-9f46-54b9-8654-a38d7904f64d','me',NULL,'019cdc3b-4dc0-7644-b29f-369928fbbacb',2,NULL,'2026-03-04','thank_you','out','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-7644-b29f-3699d6d0de61','me',NULL,'019cdc3b-4dc0-7644-b29f-369986b69298',0,NULL,'2026-03-03','call','two_way','["jane"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'first',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-7644-b29f-369b0c6d534a','me',NULL,'019cdc3b-4dc0-7644-b29f-369986b69298',1,NULL,'2026-03-04','call','two_way','["jane"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'second',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-7644-b29f-369c1e6a4c0a','me',NULL,'019cdc3b-4dc0-7644-b29f-369986b69298',2,'019cdc3b-4dc0-7644-b29f-3699d6d0de61','2026-03-11','note',NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
CREATE TABLE "journal" (
   "seq" INTEGER PRIMARY KEY,
   "change_id" TEXT NOT NULL,
   "tbl" TEXT NOT NULL,
   "row_id" TEXT NOT NULL,
   "field" TEXT NOT NULL,
   "old" TEXT,
   "new" TEXT
) STRICT;
INSERT INTO "journal" VALUES(1,'019cdc3b-4dc0-7644-b29f-3697f471dc21','lead','019cdc3b-4dc0-7644-b29f-36982c1b3876','present','false','true');
INSERT INTO "journal" VALUES(2,'019cdc3b-4dc0-7644-b29f-3697f471dc21','lead','019cdc3b-4dc0-7644-b29f-369855cb36e7','present','false','true');
INSERT INTO "journal" VALUES(3,'019cdc3b-4dc0-7644-b29f-3697f471dc21','lead','019cdc3b-4dc0-7644-b29f-369868816bab','present','false','true');
INSERT INTO "journal" VALUES(4,'019cdc3b-4dc0-7644-b29f-3697f471dc21','lead','019cdc3b-4dc0-7644-b29f-3698dd6f58fb','present','false','true');
INSERT INTO "journal" VALUES(5,'019cdc3b-4dc0-7644-b29f-3697f471dc21','lead','019cdc3b-4dc0-7644-b29f-3699064a71a3','present','false','true');
INSERT INTO "journal" VALUES(6,'019cdc3b-4dc0-7644-b29f-3697f471dc21','lead','019cdc3b-4dc0-7644-b29f-369928fbbacb','present','false','true');
INSERT INTO "journal" VALUES(7,'019cdc3b-4dc0-7644-b29f-36995a95529f','lead','019cdc3b-4dc0-7644-b29f-369986b69298','present','false','true');
INSERT INTO "journal" VALUES(8,'019cdc3b-4dc0-7644-b29f-369ac7f229f0','event','019cdc3b-4dc0-7644-b29f-3699d6d0de61','present','false','true');
INSERT INTO "journal" VALUES(9,'019cdc3b-4dc0-7644-b29f-369c02dcb314','event','019cdc3b-4dc0-7644-b29f-369b0c6d534a','present','false','true');
INSERT INTO "journal" VALUES(10,'019cdc3b-4dc0-7644-b29f-369c9d2e0b4f','event','019cdc3b-4dc0-7644-b29f-369c1e6a4c0a','present','false','true');
INSERT INTO "journal" VALUES(11,'019cdc3b-4dc0-7644-b29f-369cff8de747','lead','019cdc3b-4dc0-7644-b29f-369986b69298','role','""','"Analyst"');
INSERT INTO "journal" VALUES(12,'019cdc3b-4dc0-7644-b29f-369db3ac4c7f','lead','019cdc3b-4dc0-7644-b29f-369986b69298','role','"Analyst"','""');
INSERT INTO "journal" VALUES(13,'019cdc3b-4dc0-7644-b29f-369e30f3d077','lead','019cdc3b-4dc0-7644-b29f-369e540c125b','present','false','true');
INSERT INTO "journal" VALUES(14,'019cdc3b-4dc0-7644-b29f-369f0f7734dc','lead','019cdc3b-4dc0-7644-b29f-369e540c125b','present','true','false');
INSERT INTO "journal" VALUES(15,'019cdc3b-4dc0-7644-b29f-369f118cf38a','lead','019cdc3b-4dc0-7644-b29f-369986b69298','priority','0','2');
INSERT INTO "journal" VALUES(16,'019cdc3b-4dc0-7644-b29f-369f60d25e0a','lead','019cdc3b-4dc0-7644-b29f-369986b69298','priority','2','0');
INSERT INTO "journal" VALUES(17,'019cdc3b-4dc0-7644-b29f-36a04ef77ac4','lead','019cdc3b-4dc0-7644-b29f-369986b69298','priority','0','2');
CREATE TABLE "lead" (
   "id" TEXT PRIMARY KEY NOT NULL,
   "space" TEXT NOT NULL DEFAULT 'me',
   "deleted_at" TEXT,
   "company" TEXT NOT NULL,
   "role" TEXT,
   "stage" TEXT NOT NULL,
   "stage_since" TEXT,
   "applied_on" TEXT,
   "found_on" TEXT,
   "closes_on" TEXT,
   "closed_on" TEXT,
   "outcome" TEXT,
   "source" TEXT,
   "location" TEXT,
   "url" TEXT,
   "salary" TEXT,
   "priority" INTEGER,
   "rank" REAL,
   "tags" TEXT,
   "notes" TEXT,
   "frozen" INTEGER,
   "process_owner" TEXT,
   "cadence_bd" INTEGER,
   "no_calls" INTEGER,
   "profile" TEXT,
   "country" TEXT,
   "snoozed_until" TEXT,
   "snooze_why" TEXT,
   "origin" TEXT,
   "extra" TEXT
) STRICT;
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7644-b29f-36982c1b3876','me',NULL,'Orbital','Data engineer','applied','2026-03-04','2026-03-04',NULL,NULL,NULL,NULL,'job_board',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7644-b29f-369855cb36e7','me',NULL,'Vantage Bank','Risk analyst','applied','2026-03-02','2026-03-02',NULL,NULL,NULL,NULL,'job_board',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7644-b29f-369868816bab','me',NULL,'Corrie','Nurse lead','applied','2026-03-04','2026-03-04',NULL,NULL,NULL,NULL,'referral',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7644-b29f-3698dd6f58fb','me',NULL,'Brightwater','Project engineer','applied','2026-03-10','2026-03-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7644-b29f-3699064a71a3','me',NULL,'Sable','Planner','applied','2026-03-09','2026-02-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7644-b29f-369928fbbacb','me',NULL,'Aldgate','Policy officer','applied','2026-03-04','2026-02-27',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7644-b29f-369986b69298','me',NULL,'Zoë & Söhne','','applied',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'["a", "b"]','two
lines',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'{"x": {"y": 1}}');
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7644-b29f-369e540c125b','me','2026-03-11T09:30:00.000Z','Gone','','applied',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX "idx_lead_stage"
    ON "lead" ("stage");
CREATE INDEX "idx_contact_lead_id"
    ON "contact" ("lead_id");
CREATE INDEX "idx_event_lead_id"
    ON "event" ("lead_id");
CREATE INDEX "idx_change_id"
    ON "change" ("id");
CREATE INDEX "idx_change_of"
    ON "change" ("of");
CREATE INDEX "idx_journal_change_id"
    ON "journal" ("change_id");
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change',12);
COMMIT;
