CREATE TABLE `facts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`record_id` text NOT NULL,
	`revision` integer NOT NULL,
	`value` text,
	`at` text NOT NULL,
	`person_id` text NOT NULL,
	`batch` text NOT NULL,
	`erased_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `facts_revision` ON `facts` (`record_id`,`revision`);--> statement-breakpoint
CREATE INDEX `facts_kind` ON `facts` (`kind`);