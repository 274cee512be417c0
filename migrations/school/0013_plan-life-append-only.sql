-- 已通过 was the end of a plan's life; what stood there waits for the deliberation now. Decisions keep the
-- word of their day (domain/plan/life.ts reads it). A renaming is nobody's doing: it makes no entry of the 操作记录.
UPDATE `plans` SET `stage` = 'deliberation' WHERE `stage` = 'accepted';
--> statement-breakpoint
DELETE FROM `audit_pending` WHERE `place` = 'plans' AND json_extract(`before`, '$.stage') = 'accepted' AND json_extract(`after`, '$.stage') = 'deliberation';
--> statement-breakpoint
CREATE TRIGGER `plan_records_no_update` BEFORE UPDATE ON `plan_records`
BEGIN SELECT RAISE(ABORT, 'plan_records: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `plan_records_no_delete` BEFORE DELETE ON `plan_records`
BEGIN SELECT RAISE(ABORT, 'plan_records: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `submissions_no_update` BEFORE UPDATE ON `submissions`
BEGIN SELECT RAISE(ABORT, 'submissions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `submissions_no_delete` BEFORE DELETE ON `submissions`
BEGIN SELECT RAISE(ABORT, 'submissions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `publications_no_update` BEFORE UPDATE ON `publications`
BEGIN SELECT RAISE(ABORT, 'publications: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `publications_no_delete` BEFORE DELETE ON `publications`
BEGIN SELECT RAISE(ABORT, 'publications: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `plan_origins_no_update` BEFORE UPDATE ON `plan_origins`
BEGIN SELECT RAISE(ABORT, 'plan_origins: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `plan_origins_no_delete` BEFORE DELETE ON `plan_origins`
BEGIN SELECT RAISE(ABORT, 'plan_origins: append only'); END;
