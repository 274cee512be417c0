CREATE TRIGGER `plan_starts_no_update` BEFORE UPDATE ON `plan_starts`
BEGIN SELECT RAISE(ABORT, 'plan_starts: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `plan_starts_no_delete` BEFORE DELETE ON `plan_starts`
BEGIN SELECT RAISE(ABORT, 'plan_starts: append only'); END;
