PRAGMA application_id = 1346981957;
PRAGMA user_version = 2;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'pipeline-tui','0001','2026-11-22 22:58:26.430391+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'pipeline-tui','0002','2026-11-22 22:58:26.430756+00:00');
CREATE TABLE change (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, space TEXT NOT NULL DEFAULT 'me', at TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, of TEXT, leads TEXT NOT NULL) STRICT;
INSERT INTO "change" VALUES(1,'019cdc3b-4dc0-7571-8815-f0180dcadbbe','me','2026-03-11T09:30:00.000Z','demo','do',NULL,'["019cdc3b-4dc0-7571-8815-f018654ea2d3", "019cdc3b-4dc0-7571-8815-f0192ddef730", "019cdc3b-4dc0-7571-8815-f01a2bc0702b", "019cdc3b-4dc0-7571-8815-f01a378e3a42", "019cdc3b-4dc0-7571-8815-f01abb4fa6d3", "019cdc3b-4dc0-7571-8815-f01b6c4c90f9"]');
INSERT INTO "change" VALUES(2,'019cdc3b-4dc0-7571-8815-f01bc96e90af','me','2026-03-11T09:30:00.000Z','added Zoë & Söhne','do',NULL,'["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
INSERT INTO "change" VALUES(3,'019cdc3b-4dc0-7571-8815-f01d1166bdc1','me','2026-03-11T09:30:00.000Z','logged call','do',NULL,'["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
INSERT INTO "change" VALUES(4,'019cdc3b-4dc0-7571-8815-f01eb44f723e','me','2026-03-11T09:30:00.000Z','logged call','do',NULL,'["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
INSERT INTO "change" VALUES(5,'019cdc3b-4dc0-7571-8815-f01ff16a7129','me','2026-03-11T09:30:00.000Z','struck out','do',NULL,'["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
INSERT INTO "change" VALUES(6,'019cdc3b-4dc0-7571-8815-f02037d1e3c6','me','2026-03-11T09:30:00.000Z','role','do',NULL,'["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
INSERT INTO "change" VALUES(7,'019cdc3b-4dc0-7571-8815-f020f4e11617','me','2026-03-11T09:30:00.000Z','role','undo','019cdc3b-4dc0-7571-8815-f02037d1e3c6','["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
INSERT INTO "change" VALUES(8,'019cdc3b-4dc0-7571-8815-f0216d350787','me','2026-03-11T09:30:00.000Z','added Gone','do',NULL,'["019cdc3b-4dc0-7571-8815-f02217140cd7"]');
INSERT INTO "change" VALUES(9,'019cdc3b-4dc0-7571-8815-f022edc6b8cd','me','2026-03-11T09:30:00.000Z','removed Gone','do',NULL,'["019cdc3b-4dc0-7571-8815-f02217140cd7"]');
INSERT INTO "change" VALUES(10,'019cdc3b-4dc0-7571-8815-f0239b804efc','me','2026-03-11T09:30:00.000Z','bulk','do',NULL,'["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
INSERT INTO "change" VALUES(11,'019cdc3b-4dc0-7571-8815-f0247d1a8abe','me','2026-03-11T09:30:00.000Z','bulk','undo','019cdc3b-4dc0-7571-8815-f0239b804efc','["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
INSERT INTO "change" VALUES(12,'019cdc3b-4dc0-7571-8815-f0255f0048cd','me','2026-03-11T09:30:00.000Z','bulk','redo','019cdc3b-4dc0-7571-8815-f0239b804efc','["019cdc3b-4dc0-7571-8815-f01c5f8635ef"]');
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
INSERT INTO "contact" VALUES('f6617e18-9bd6-56d1-91ab-9518c4d1613d','me',NULL,'019cdc3b-4dc0-7571-8815-f018654ea2d3',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('2ed26925-8884-5468-8482-6daacc4eef95','me',NULL,'019cdc3b-4dc0-7571-8815-f0192ddef730',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('9da08151-f7b2-58ab-9a7a-44ac4b78c29a','me',NULL,'019cdc3b-4dc0-7571-8815-f01a2bc0702b',0,'raj','Raj Penrose','referrer',NULL,'["email"]','raj@raj.example',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('6ee392c2-03ea-5f24-a2ff-ae1e071ed627','me',NULL,'019cdc3b-4dc0-7571-8815-f01a2bc0702b',1,'hm','Olga Westcott','hiring_manager',NULL,'["email"]','olga@hm.example',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('1d85139e-94fb-5e6b-a47b-adbe8e1c830c','me',NULL,'019cdc3b-4dc0-7571-8815-f01a378e3a42',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('675fc2e3-9ecc-5303-9d40-c49a5a6587eb','me',NULL,'019cdc3b-4dc0-7571-8815-f01abb4fa6d3',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('f5edffda-1cce-532e-9646-3e90b42a9c5b','me',NULL,'019cdc3b-4dc0-7571-8815-f01b6c4c90f9',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('06fe836d-f832-5f77-9498-855e6708a407','me',NULL,'019cdc3b-4dc0-7571-8815-f01c5f8635ef',0,'jane','Jané Roe','hiring_manager',NULL,'["phone"]',NULL,NULL,NULL,NULL,'{"a": [1, null]}');
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
INSERT INTO "event" VALUES('a8300892-5b89-529e-8dde-467731bd0a55','me',NULL,'019cdc3b-4dc0-7571-8815-f018654ea2d3',0,NULL,'2026-03-04','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('223e4235-ce33-5ab8-a8a7-9c3dded5ea26','me',NULL,'019cdc3b-4dc0-7571-8815-f0192ddef730',0,NULL,'2026-03-02','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('cbef8376-5d6a-5584-b77e-0acf4facc94e','me',NULL,'019cdc3b-4dc0-7571-8815-f01a2bc0702b',0,NULL,'2026-03-03','email','two_way','["raj"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'put my name forward',NULL);
INSERT INTO "event" VALUES('984f0489-1f5b-505a-a803-2a454e45f50d','me',NULL,'019cdc3b-4dc0-7571-8815-f01a2bc0702b',1,NULL,'2026-03-04','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('14796209-94a0-5301-addd-449fa5dec465','me',NULL,'019cdc3b-4dc0-7571-8815-f01a378e3a42',0,NULL,'2026-03-05','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('04f84d01-4ec2-571c-a7b3-b88570e83cb7','me',NULL,'019cdc3b-4dc0-7571-8815-f01a378e3a42',1,NULL,'2026-03-10','email','in','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asks for my notice period',NULL);
INSERT INTO "event" VALUES('522155e8-8a04-55b3-bf03-51eea35a54a6','me',NULL,'019cdc3b-4dc0-7571-8815-f01abb4fa6d3',0,NULL,'2026-02-26','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('2dced561-c8f5-5cb8-85d1-c6d7cc2fda3e','me',NULL,'019cdc3b-4dc0-7571-8815-f01abb4fa6d3',1,NULL,'2026-03-09','email','out','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asked about the timeline',NULL);
INSERT INTO "event" VALUES('e9aa7eb0-40df-54f4-94de-97af39c95b07','me',NULL,'019cdc3b-4dc0-7571-8815-f01b6c4c90f9',0,NULL,'2026-02-27','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('3c454eb1-eead-51a4-aa0c-5dbfb45a78e0','me',NULL,'019cdc3b-4dc0-7571-8815-f01b6c4c90f9',1,NULL,'2026-03-04','interview',NULL,'["jenna"]',NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'phone screen, 20 minutes',NULL);
INSERT INTO "event" VALUES('ffd01e94-c897-5aad-9bf1-b97ea4adc632','me',NULL,'019cdc3b-4dc0-7571-8815-f01b6c4c90f9',2,NULL,'2026-03-04','thank_you','out','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-7571-8815-f01d09032842','me',NULL,'019cdc3b-4dc0-7571-8815-f01c5f8635ef',0,NULL,'2026-03-03','call','two_way','["jane"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'first',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-7571-8815-f01defbac629','me',NULL,'019cdc3b-4dc0-7571-8815-f01c5f8635ef',1,NULL,'2026-03-04','call','two_way','["jane"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'second',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-7571-8815-f01f71fc6539','me',NULL,'019cdc3b-4dc0-7571-8815-f01c5f8635ef',2,'019cdc3b-4dc0-7571-8815-f01d09032842','2026-03-11','note',NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
CREATE TABLE "journal" (
   "seq" INTEGER PRIMARY KEY,
   "change_id" TEXT NOT NULL,
   "tbl" TEXT NOT NULL,
   "row_id" TEXT NOT NULL,
   "field" TEXT NOT NULL,
   "old" TEXT,
   "new" TEXT
) STRICT;
INSERT INTO "journal" VALUES(1,'019cdc3b-4dc0-7571-8815-f0180dcadbbe','lead','019cdc3b-4dc0-7571-8815-f018654ea2d3','present','false','true');
INSERT INTO "journal" VALUES(2,'019cdc3b-4dc0-7571-8815-f0180dcadbbe','lead','019cdc3b-4dc0-7571-8815-f0192ddef730','present','false','true');
INSERT INTO "journal" VALUES(3,'019cdc3b-4dc0-7571-8815-f0180dcadbbe','lead','019cdc3b-4dc0-7571-8815-f01a2bc0702b','present','false','true');
INSERT INTO "journal" VALUES(4,'019cdc3b-4dc0-7571-8815-f0180dcadbbe','lead','019cdc3b-4dc0-7571-8815-f01a378e3a42','present','false','true');
INSERT INTO "journal" VALUES(5,'019cdc3b-4dc0-7571-8815-f0180dcadbbe','lead','019cdc3b-4dc0-7571-8815-f01abb4fa6d3','present','false','true');
INSERT INTO "journal" VALUES(6,'019cdc3b-4dc0-7571-8815-f0180dcadbbe','lead','019cdc3b-4dc0-7571-8815-f01b6c4c90f9','present','false','true');
INSERT INTO "journal" VALUES(7,'019cdc3b-4dc0-7571-8815-f01bc96e90af','lead','019cdc3b-4dc0-7571-8815-f01c5f8635ef','present','false','true');
INSERT INTO "journal" VALUES(8,'019cdc3b-4dc0-7571-8815-f01d1166bdc1','event','019cdc3b-4dc0-7571-8815-f01d09032842','present','false','true');
INSERT INTO "journal" VALUES(9,'019cdc3b-4dc0-7571-8815-f01eb44f723e','event','019cdc3b-4dc0-7571-8815-f01defbac629','present','false','true');
INSERT INTO "journal" VALUES(10,'019cdc3b-4dc0-7571-8815-f01ff16a7129','event','019cdc3b-4dc0-7571-8815-f01f71fc6539','present','false','true');
INSERT INTO "journal" VALUES(11,'019cdc3b-4dc0-7571-8815-f02037d1e3c6','lead','019cdc3b-4dc0-7571-8815-f01c5f8635ef','role','""','"Analyst"');
INSERT INTO "journal" VALUES(12,'019cdc3b-4dc0-7571-8815-f020f4e11617','lead','019cdc3b-4dc0-7571-8815-f01c5f8635ef','role','"Analyst"','""');
INSERT INTO "journal" VALUES(13,'019cdc3b-4dc0-7571-8815-f0216d350787','lead','019cdc3b-4dc0-7571-8815-f02217140cd7','present','false','true');
INSERT INTO "journal" VALUES(14,'019cdc3b-4dc0-7571-8815-f022edc6b8cd','lead','019cdc3b-4dc0-7571-8815-f02217140cd7','present','true','false');
INSERT INTO "journal" VALUES(15,'019cdc3b-4dc0-7571-8815-f0239b804efc','lead','019cdc3b-4dc0-7571-8815-f01c5f8635ef','priority','0','2');
INSERT INTO "journal" VALUES(16,'019cdc3b-4dc0-7571-8815-f0247d1a8abe','lead','019cdc3b-4dc0-7571-8815-f01c5f8635ef','priority','2','0');
INSERT INTO "journal" VALUES(17,'019cdc3b-4dc0-7571-8815-f0255f0048cd','lead','019cdc3b-4dc0-7571-8815-f01c5f8635ef','priority','0','2');
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
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7571-8815-f018654ea2d3','me',NULL,'Orbital','Data engineer','applied','2026-03-04','2026-03-04',NULL,NULL,NULL,NULL,'job_board',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7571-8815-f0192ddef730','me',NULL,'Vantage Bank','Risk analyst','applied','2026-03-02','2026-03-02',NULL,NULL,NULL,NULL,'job_board',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7571-8815-f01a2bc0702b','me',NULL,'Corrie','Nurse lead','applied','2026-03-04','2026-03-04',NULL,NULL,NULL,NULL,'referral',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7571-8815-f01a378e3a42','me',NULL,'Brightwater','Project engineer','applied','2026-03-10','2026-03-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7571-8815-f01abb4fa6d3','me',NULL,'Sable','Planner','applied','2026-03-09','2026-02-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7571-8815-f01b6c4c90f9','me',NULL,'Aldgate','Policy officer','applied','2026-03-04','2026-02-27',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7571-8815-f01c5f8635ef','me',NULL,'Zoë & Söhne','','applied',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'["a", "b"]','two
lines',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'{"x": {"y": 1}}');
INSERT INTO "lead" VALUES('019cdc3b-4dc0-7571-8815-f02217140cd7','me','2026-03-11T09:30:00.000Z','Gone','','applied',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
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
CREATE INDEX change_of_one ON change (leads) WHERE instr(leads, ',') = 0;
CREATE INDEX change_of_many ON change (seq) WHERE instr(leads, ',') > 0;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change',12);
COMMIT;
