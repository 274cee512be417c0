CREATE TRIGGER `templates_no_update` BEFORE UPDATE ON `templates`
BEGIN SELECT RAISE(ABORT, 'templates: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `templates_no_delete` BEFORE DELETE ON `templates`
BEGIN SELECT RAISE(ABORT, 'templates: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `template_parts_no_update` BEFORE UPDATE ON `template_parts`
BEGIN SELECT RAISE(ABORT, 'template_parts: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `template_parts_no_delete` BEFORE DELETE ON `template_parts`
BEGIN SELECT RAISE(ABORT, 'template_parts: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `template_uses_no_update` BEFORE UPDATE ON `template_uses`
BEGIN SELECT RAISE(ABORT, 'template_uses: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `template_uses_no_delete` BEFORE DELETE ON `template_uses`
BEGIN SELECT RAISE(ABORT, 'template_uses: append only'); END;
