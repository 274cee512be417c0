-- What the school had, who wrote it and when, stays known; only what a teacher's record said can be blotted out.
CREATE TRIGGER `facts_no_delete` BEFORE DELETE ON `facts`
BEGIN SELECT RAISE(ABORT, 'facts: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `facts_no_rewriting` BEFORE UPDATE OF `seq`, `kind`, `record_id`, `revision`, `at`, `person_id`, `batch` ON `facts`
BEGIN SELECT RAISE(ABORT, 'facts: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `facts_only_blotted_out` BEFORE UPDATE OF `value`, `erased_at` ON `facts`
WHEN NEW.`value` IS NOT NULL OR NEW.`erased_at` IS NULL OR OLD.`erased_at` IS NOT NULL OR OLD.`kind` <> 'teacher'
BEGIN SELECT RAISE(ABORT, 'facts: append only'); END;
