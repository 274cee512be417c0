CREATE TABLE `bulk_exports` (
	`id` text PRIMARY KEY NOT NULL,
	`school_id` text NOT NULL,
	`request_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`choice` text NOT NULL,
	`plans` text NOT NULL,
	`origin` text NOT NULL,
	`outcome` text NOT NULL,
	`done` integer NOT NULL,
	`failures` text NOT NULL,
	`bytes` integer NOT NULL,
	`words` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bulk_exports_school` ON `bulk_exports` (`school_id`,`started_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `bulk_exports_request` ON `bulk_exports` (`school_id`,`request_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `bulk_exports_running` ON `bulk_exports` (`school_id`) WHERE outcome = 'running';