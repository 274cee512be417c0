CREATE TRIGGER `attachments_no_update` BEFORE UPDATE ON `attachments`
BEGIN SELECT RAISE(ABORT, 'attachments: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `attachments_no_delete` BEFORE DELETE ON `attachments`
BEGIN SELECT RAISE(ABORT, 'attachments: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `attachment_parts_no_update` BEFORE UPDATE ON `attachment_parts`
BEGIN SELECT RAISE(ABORT, 'attachment_parts: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `attachment_parts_no_delete` BEFORE DELETE ON `attachment_parts`
BEGIN SELECT RAISE(ABORT, 'attachment_parts: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `attachment_ends_no_update` BEFORE UPDATE ON `attachment_ends`
BEGIN SELECT RAISE(ABORT, 'attachment_ends: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `attachment_ends_no_delete` BEFORE DELETE ON `attachment_ends`
BEGIN SELECT RAISE(ABORT, 'attachment_ends: append only'); END;
