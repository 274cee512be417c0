CREATE TABLE `plan_starts` (
	`plan_id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`source_version` integer,
	`source_revision` integer NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
