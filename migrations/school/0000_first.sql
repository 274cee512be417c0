CREATE TABLE `decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` text NOT NULL,
	`request_id` text NOT NULL,
	`action` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`revision` integer NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	`reason` text NOT NULL,
	`version` integer,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_request` ON `decisions` (`plan_id`,`request_id`);--> statement-breakpoint
CREATE TABLE `edits` (
	`plan_id` text NOT NULL,
	`revision` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`op` text NOT NULL,
	`path` text NOT NULL,
	`change` text NOT NULL,
	PRIMARY KEY(`plan_id`, `revision`, `ordinal`)
);
--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`programme_code` text NOT NULL,
	`programme_name` text NOT NULL,
	`cohort` integer NOT NULL,
	`standard_id` text,
	`standard_edition` text,
	`department` text NOT NULL,
	`owner_id` text NOT NULL,
	`stage` text NOT NULL,
	`stage_since` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`summary` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_requestId_unique` ON `plans` (`request_id`);--> statement-breakpoint
CREATE INDEX `plans_updated` ON `plans` (`updated_at`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`plan_id` text NOT NULL,
	`revision` integer NOT NULL,
	`base` integer NOT NULL,
	`request_id` text NOT NULL,
	`client_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`plan_id`, `revision`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_request` ON `revisions` (`plan_id`,`request_id`);--> statement-breakpoint
CREATE INDEX `revisions_at` ON `revisions` (`at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `snapshots` (
	`plan_id` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`plan_id`, `revision`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `versions` (
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`check` text NOT NULL,
	`standard_id` text,
	`standard_edition` text,
	`rule_set` text NOT NULL,
	`accepted_by` text NOT NULL,
	`accepted_at` text NOT NULL,
	PRIMARY KEY(`plan_id`, `number`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
