-- What was done stays known; of an entry only single changes can be blotted out (personal data), their digests stay.
CREATE TRIGGER `audit_no_delete` BEFORE DELETE ON `audit`
BEGIN SELECT RAISE(ABORT, 'audit: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_no_rewriting` BEFORE UPDATE OF `seq`, `at`, `person_id`, `origin`, `action`, `subjects`, `digests`, `previous`, `hash` ON `audit`
BEGIN SELECT RAISE(ABORT, 'audit: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_only_blotted_out` BEFORE UPDATE OF `changes`, `erased_at` ON `audit`
WHEN NEW.`erased_at` IS NULL OR json_array_length(NEW.`changes`) <> json_array_length(OLD.`changes`)
BEGIN SELECT RAISE(ABORT, 'audit: append only'); END;
