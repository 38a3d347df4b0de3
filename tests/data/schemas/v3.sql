PRAGMA application_id = 1346981957;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'pipeline-tui','0001','2026-11-23 05:14:33.324745+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'pipeline-tui','0002','2026-11-23 05:14:33.325513+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'pipeline-tui','0003','2026-11-23 05:14:33.326145+00:00');
CREATE TABLE change (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, space TEXT NOT NULL DEFAULT 'me', at TEXT NOT NULL, label TEXT NOT NULL, kind TEXT NOT NULL, of TEXT, leads TEXT NOT NULL) STRICT;
INSERT INTO "change" VALUES(1,'019cdc3b-4dc0-77db-ad26-c9160d073dfc','me','2026-03-11T09:30:00.000Z','demo','do',NULL,'["019cdc3b-4dc0-77db-ad26-c916a34ddae3", "019cdc3b-4dc0-77db-ad26-c91728319677", "019cdc3b-4dc0-77db-ad26-c917b32d519d", "019cdc3b-4dc0-77db-ad26-c917f0fc6730", "019cdc3b-4dc0-77db-ad26-c918ec2e57e3", "019cdc3b-4dc0-77db-ad26-c918f1a589ef"]');
INSERT INTO "change" VALUES(2,'019cdc3b-4dc0-77db-ad26-c919766564f4','me','2026-03-11T09:30:00.000Z','added Zoë & Söhne','do',NULL,'["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
INSERT INTO "change" VALUES(3,'019cdc3b-4dc0-77db-ad26-c91b722a5542','me','2026-03-11T09:30:00.000Z','logged call','do',NULL,'["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
INSERT INTO "change" VALUES(4,'019cdc3b-4dc0-77db-ad26-c91bf331a036','me','2026-03-11T09:30:00.000Z','logged call','do',NULL,'["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
INSERT INTO "change" VALUES(5,'019cdc3b-4dc0-77db-ad26-c91dd21e668b','me','2026-03-11T09:30:00.000Z','struck out','do',NULL,'["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
INSERT INTO "change" VALUES(6,'019cdc3b-4dc0-77db-ad26-c91e0fe14003','me','2026-03-11T09:30:00.000Z','role','do',NULL,'["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
INSERT INTO "change" VALUES(7,'019cdc3b-4dc0-77db-ad26-c91e72dd946c','me','2026-03-11T09:30:00.000Z','role','undo','019cdc3b-4dc0-77db-ad26-c91e0fe14003','["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
INSERT INTO "change" VALUES(8,'019cdc3b-4dc0-77db-ad26-c91eeea04d09','me','2026-03-11T09:30:00.000Z','added Gone','do',NULL,'["019cdc3b-4dc0-77db-ad26-c91f704d7e31"]');
INSERT INTO "change" VALUES(9,'019cdc3b-4dc0-77db-ad26-c92012e14dcb','me','2026-03-11T09:30:00.000Z','removed Gone','do',NULL,'["019cdc3b-4dc0-77db-ad26-c91f704d7e31"]');
INSERT INTO "change" VALUES(10,'019cdc3b-4dc0-77db-ad26-c920ab3a3091','me','2026-03-11T09:30:00.000Z','bulk','do',NULL,'["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
INSERT INTO "change" VALUES(11,'019cdc3b-4dc0-77db-ad26-c920e94f6eae','me','2026-03-11T09:30:00.000Z','bulk','undo','019cdc3b-4dc0-77db-ad26-c920ab3a3091','["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
INSERT INTO "change" VALUES(12,'019cdc3b-4dc0-77db-ad26-c9217487cb49','me','2026-03-11T09:30:00.000Z','bulk','redo','019cdc3b-4dc0-77db-ad26-c920ab3a3091','["019cdc3b-4dc0-77db-ad26-c91a3485c95a"]');
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
INSERT INTO "contact" VALUES('4614efd4-37a5-563b-a94d-172e6b8e119e','me',NULL,'019cdc3b-4dc0-77db-ad26-c916a34ddae3',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('d850d7f2-c0bd-5415-a37a-90a48013486e','me',NULL,'019cdc3b-4dc0-77db-ad26-c91728319677',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('a9d464d0-78a0-53c4-9f6c-394a4d661462','me',NULL,'019cdc3b-4dc0-77db-ad26-c917b32d519d',0,'raj','Raj Penrose','referrer',NULL,'["email"]','raj@raj.example',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('f48a1d52-7545-532a-920a-a72a2736d2f6','me',NULL,'019cdc3b-4dc0-77db-ad26-c917b32d519d',1,'hm','Olga Westcott','hiring_manager',NULL,'["email"]','olga@hm.example',NULL,NULL,NULL,NULL);
INSERT INTO "contact" VALUES('29a1f5b2-a235-59ba-9312-b13bfbe9f305','me',NULL,'019cdc3b-4dc0-77db-ad26-c917f0fc6730',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('1a335016-ec0c-5141-94b9-c1a22cf5caed','me',NULL,'019cdc3b-4dc0-77db-ad26-c918ec2e57e3',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('043942d3-48bc-513f-9145-373b9dbda0bc','me',NULL,'019cdc3b-4dc0-77db-ad26-c918f1a589ef',0,'jenna','Jenna Ashby','recruiter',NULL,'["email", "phone"]','jenna@jenna.example','+44 20 7946 0123',NULL,NULL,NULL);
INSERT INTO "contact" VALUES('334910db-c9d1-5db5-b782-181bd049b2ce','me',NULL,'019cdc3b-4dc0-77db-ad26-c91a3485c95a',0,'jane','Jané Roe','hiring_manager',NULL,'["phone"]',NULL,NULL,NULL,NULL,'{"a": [1, null]}');
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
INSERT INTO "event" VALUES('f5f10ced-85a1-5102-b9ea-29e59aeab0f0','me',NULL,'019cdc3b-4dc0-77db-ad26-c916a34ddae3',0,NULL,'2026-03-04','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('29362a84-b522-5bb8-8559-64038195b7d9','me',NULL,'019cdc3b-4dc0-77db-ad26-c91728319677',0,NULL,'2026-03-02','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('98b07a14-da4d-5c9f-a5a4-5047bc06844a','me',NULL,'019cdc3b-4dc0-77db-ad26-c917b32d519d',0,NULL,'2026-03-03','email','two_way','["raj"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'put my name forward',NULL);
INSERT INTO "event" VALUES('fe8a0685-6300-56cc-9c7e-f8a181b6646f','me',NULL,'019cdc3b-4dc0-77db-ad26-c917b32d519d',1,NULL,'2026-03-04','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('2623db2a-ce4a-5b76-80be-124287ad442d','me',NULL,'019cdc3b-4dc0-77db-ad26-c917f0fc6730',0,NULL,'2026-03-05','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('9cc548c6-1c93-5808-b8c0-9c21b9550f7c','me',NULL,'019cdc3b-4dc0-77db-ad26-c917f0fc6730',1,NULL,'2026-03-10','email','in','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asks for my notice period',NULL);
INSERT INTO "event" VALUES('336a96ae-6bb0-587f-a396-847ffbf3a0a7','me',NULL,'019cdc3b-4dc0-77db-ad26-c918ec2e57e3',0,NULL,'2026-02-26','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('c371aa8c-9f3c-5236-9083-de9bbde11a1a','me',NULL,'019cdc3b-4dc0-77db-ad26-c918ec2e57e3',1,NULL,'2026-03-09','email','out','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'asked about the timeline',NULL);
INSERT INTO "event" VALUES('882d06e3-fb35-513d-98e2-6f52e1cf7935','me',NULL,'019cdc3b-4dc0-77db-ad26-c918f1a589ef',0,NULL,'2026-02-27','applied','out','[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('4249e2b6-9c4e-5b12-a6cc-dc3007b62136','me',NULL,'019cdc3b-4dc0-77db-ad26-c918f1a589ef',1,NULL,'2026-03-04','interview',NULL,'["jenna"]',NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'phone screen, 20 minutes',NULL);
INSERT INTO "event" VALUES('1308cc24-8534-52bf-9806-aec3161e6e34','me',NULL,'019cdc3b-4dc0-77db-ad26-c918f1a589ef',2,NULL,'2026-03-04','thank_you','out','["jenna"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-77db-ad26-c91b2f0f8e11','me',NULL,'019cdc3b-4dc0-77db-ad26-c91a3485c95a',0,NULL,'2026-03-03','call','two_way','["jane"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'first',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-77db-ad26-c91ba8f3563f','me',NULL,'019cdc3b-4dc0-77db-ad26-c91a3485c95a',1,NULL,'2026-03-04','call','two_way','["jane"]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'second',NULL);
INSERT INTO "event" VALUES('019cdc3b-4dc0-77db-ad26-c91cdaae0529','me',NULL,'019cdc3b-4dc0-77db-ad26-c91a3485c95a',2,'019cdc3b-4dc0-77db-ad26-c91b2f0f8e11','2026-03-11','note',NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'',NULL);
CREATE TABLE "journal" (
   "seq" INTEGER PRIMARY KEY,
   "change_id" TEXT NOT NULL,
   "tbl" TEXT NOT NULL,
   "row_id" TEXT NOT NULL,
   "field" TEXT NOT NULL,
   "old" TEXT,
   "new" TEXT
) STRICT;
INSERT INTO "journal" VALUES(1,'019cdc3b-4dc0-77db-ad26-c9160d073dfc','lead','019cdc3b-4dc0-77db-ad26-c916a34ddae3','present','false','true');
INSERT INTO "journal" VALUES(2,'019cdc3b-4dc0-77db-ad26-c9160d073dfc','lead','019cdc3b-4dc0-77db-ad26-c91728319677','present','false','true');
INSERT INTO "journal" VALUES(3,'019cdc3b-4dc0-77db-ad26-c9160d073dfc','lead','019cdc3b-4dc0-77db-ad26-c917b32d519d','present','false','true');
INSERT INTO "journal" VALUES(4,'019cdc3b-4dc0-77db-ad26-c9160d073dfc','lead','019cdc3b-4dc0-77db-ad26-c917f0fc6730','present','false','true');
INSERT INTO "journal" VALUES(5,'019cdc3b-4dc0-77db-ad26-c9160d073dfc','lead','019cdc3b-4dc0-77db-ad26-c918ec2e57e3','present','false','true');
INSERT INTO "journal" VALUES(6,'019cdc3b-4dc0-77db-ad26-c9160d073dfc','lead','019cdc3b-4dc0-77db-ad26-c918f1a589ef','present','false','true');
INSERT INTO "journal" VALUES(7,'019cdc3b-4dc0-77db-ad26-c919766564f4','lead','019cdc3b-4dc0-77db-ad26-c91a3485c95a','present','false','true');
INSERT INTO "journal" VALUES(8,'019cdc3b-4dc0-77db-ad26-c91b722a5542','event','019cdc3b-4dc0-77db-ad26-c91b2f0f8e11','present','false','true');
INSERT INTO "journal" VALUES(9,'019cdc3b-4dc0-77db-ad26-c91bf331a036','event','019cdc3b-4dc0-77db-ad26-c91ba8f3563f','present','false','true');
INSERT INTO "journal" VALUES(10,'019cdc3b-4dc0-77db-ad26-c91dd21e668b','event','019cdc3b-4dc0-77db-ad26-c91cdaae0529','present','false','true');
INSERT INTO "journal" VALUES(11,'019cdc3b-4dc0-77db-ad26-c91e0fe14003','lead','019cdc3b-4dc0-77db-ad26-c91a3485c95a','role','""','"Analyst"');
INSERT INTO "journal" VALUES(12,'019cdc3b-4dc0-77db-ad26-c91e72dd946c','lead','019cdc3b-4dc0-77db-ad26-c91a3485c95a','role','"Analyst"','""');
INSERT INTO "journal" VALUES(13,'019cdc3b-4dc0-77db-ad26-c91eeea04d09','lead','019cdc3b-4dc0-77db-ad26-c91f704d7e31','present','false','true');
INSERT INTO "journal" VALUES(14,'019cdc3b-4dc0-77db-ad26-c92012e14dcb','lead','019cdc3b-4dc0-77db-ad26-c91f704d7e31','present','true','false');
INSERT INTO "journal" VALUES(15,'019cdc3b-4dc0-77db-ad26-c920ab3a3091','lead','019cdc3b-4dc0-77db-ad26-c91a3485c95a','priority','0','2');
INSERT INTO "journal" VALUES(16,'019cdc3b-4dc0-77db-ad26-c920e94f6eae','lead','019cdc3b-4dc0-77db-ad26-c91a3485c95a','priority','2','0');
INSERT INTO "journal" VALUES(17,'019cdc3b-4dc0-77db-ad26-c9217487cb49','lead','019cdc3b-4dc0-77db-ad26-c91a3485c95a','priority','0','2');
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
INSERT INTO "lead" VALUES('019cdc3b-4dc0-77db-ad26-c916a34ddae3','me',NULL,'Orbital','Data engineer','applied','2026-03-04','2026-03-04',NULL,NULL,NULL,NULL,'job_board',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-77db-ad26-c91728319677','me',NULL,'Vantage Bank','Risk analyst','applied','2026-03-02','2026-03-02',NULL,NULL,NULL,NULL,'job_board',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-77db-ad26-c917b32d519d','me',NULL,'Corrie','Nurse lead','applied','2026-03-04','2026-03-04',NULL,NULL,NULL,NULL,'referral',NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-77db-ad26-c917f0fc6730','me',NULL,'Brightwater','Project engineer','applied','2026-03-10','2026-03-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-77db-ad26-c918ec2e57e3','me',NULL,'Sable','Planner','applied','2026-03-09','2026-02-26',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-77db-ad26-c918f1a589ef','me',NULL,'Aldgate','Policy officer','applied','2026-03-04','2026-02-27',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "lead" VALUES('019cdc3b-4dc0-77db-ad26-c91a3485c95a','me',NULL,'Zoë & Söhne','','applied',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,'["a", "b"]','two
lines',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,'{"x": {"y": 1}}');
INSERT INTO "lead" VALUES('019cdc3b-4dc0-77db-ad26-c91f704d7e31','me','2026-03-11T09:30:00.000Z','Gone','','applied',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','',0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
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
CREATE INDEX journal_of_row ON journal (row_id, change_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change',12);
COMMIT;
