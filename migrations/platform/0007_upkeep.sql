CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`outcome` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`by` text NOT NULL,
	`backup` text NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `jobs_kind` ON `jobs` (`kind`,`started_at`);--> statement-breakpoint
CREATE TABLE `school_figures` (
	`school_id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`bytes` integer,
	`plans` integer,
	`changes` integer,
	`active` integer NOT NULL,
	`failed_imports` integer,
	`migrations` integer,
	`wrong` text,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `memberships` ADD `signed_in_at` text;