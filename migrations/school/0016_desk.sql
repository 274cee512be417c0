CREATE TABLE `desk_visits` (
	`person_id` text PRIMARY KEY NOT NULL,
	`seen_at` text NOT NULL,
	`since_at` text NOT NULL,
	`digest_on` text
);
--> statement-breakpoint
ALTER TABLE `decisions` ADD `route` text;