CREATE TABLE `begun_plans` (
	`person_id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`choice` text NOT NULL,
	`at` text NOT NULL
);
