CREATE TABLE `plan_origins` (
	`plan_id` text PRIMARY KEY NOT NULL,
	`origin_id` text NOT NULL,
	`origin_version` integer NOT NULL,
	`reason` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`origin_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_origins_originId_unique` ON `plan_origins` (`origin_id`);--> statement-breakpoint
CREATE TABLE `plan_records` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` text NOT NULL,
	`record_id` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`outcome` text NOT NULL,
	`value` text NOT NULL,
	`request_id` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plan_records_revision` ON `plan_records` (`plan_id`,`record_id`,`revision`);--> statement-breakpoint
CREATE UNIQUE INDEX `plan_records_request` ON `plan_records` (`plan_id`,`request_id`);--> statement-breakpoint
CREATE TABLE `publications` (
	`plan_id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`report` text NOT NULL,
	`hash` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`plan_id` text NOT NULL,
	`request_id` text NOT NULL,
	`at` text NOT NULL,
	`check` text NOT NULL,
	PRIMARY KEY(`plan_id`, `request_id`),
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
