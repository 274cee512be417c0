CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`person_id` text,
	`origin` text NOT NULL,
	`action` text NOT NULL,
	`subjects` text NOT NULL,
	`changes` text NOT NULL,
	`digests` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	`erased_at` text
);
--> statement-breakpoint
CREATE TABLE `audit_pending` (
	`id` integer PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`op` text NOT NULL,
	`before` text,
	`after` text
);
