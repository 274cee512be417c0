-- Decisions are only ever added to; what was published is neither rewritten nor removed.
CREATE TRIGGER `import_decisions_no_update` BEFORE UPDATE ON `import_decisions`
BEGIN SELECT RAISE(ABORT, 'import_decisions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `import_decisions_no_delete` BEFORE DELETE ON `import_decisions`
BEGIN SELECT RAISE(ABORT, 'import_decisions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `imports_no_rewriting` BEFORE UPDATE OF `standard_id`, `edition`, `source`, `standard` ON `imports`
WHEN OLD.`published_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'imports: published'); END;
--> statement-breakpoint
CREATE TRIGGER `imports_no_removal` BEFORE DELETE ON `imports`
WHEN OLD.`published_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'imports: published'); END;
