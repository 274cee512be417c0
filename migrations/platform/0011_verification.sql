CREATE TABLE `signing_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`x` text NOT NULL,
	`sealed` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `verification_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`school_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`number` integer NOT NULL,
	`root` text NOT NULL,
	`registration` text NOT NULL,
	`figures` text NOT NULL,
	`released_at` text,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verification_codes_version` ON `verification_codes` (`school_id`,`plan_id`,`number`,`root`);