CREATE TABLE `own_mappings` (
	`id` text PRIMARY KEY NOT NULL,
	`signature` text NOT NULL,
	`title` text NOT NULL,
	`choice` text NOT NULL,
	`at` text NOT NULL,
	`person_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `own_mappings_signature` ON `own_mappings` (`signature`);