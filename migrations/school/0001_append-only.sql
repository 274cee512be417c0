-- History is only ever added to: whoever changes it afterwards must first say so in the schema.
CREATE TRIGGER `revisions_no_update` BEFORE UPDATE ON `revisions`
BEGIN SELECT RAISE(ABORT, 'revisions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `revisions_no_delete` BEFORE DELETE ON `revisions`
BEGIN SELECT RAISE(ABORT, 'revisions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `edits_no_update` BEFORE UPDATE ON `edits`
BEGIN SELECT RAISE(ABORT, 'edits: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `edits_no_delete` BEFORE DELETE ON `edits`
BEGIN SELECT RAISE(ABORT, 'edits: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `versions_no_update` BEFORE UPDATE ON `versions`
BEGIN SELECT RAISE(ABORT, 'versions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `versions_no_delete` BEFORE DELETE ON `versions`
BEGIN SELECT RAISE(ABORT, 'versions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `decisions_no_update` BEFORE UPDATE ON `decisions`
BEGIN SELECT RAISE(ABORT, 'decisions: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `decisions_no_delete` BEFORE DELETE ON `decisions`
BEGIN SELECT RAISE(ABORT, 'decisions: append only'); END;
