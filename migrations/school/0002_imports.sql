CREATE TABLE `import_decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`import_id` text NOT NULL,
	`stage` text NOT NULL,
	`key` text NOT NULL,
	`decision` text NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `import_decisions_import` ON `import_decisions` (`import_id`,`key`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`stage` text NOT NULL,
	`kind` text,
	`standard_id` text NOT NULL,
	`edition` text NOT NULL,
	`title` text NOT NULL,
	`force_from` text NOT NULL,
	`force_to` text,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`extent` text NOT NULL,
	`certificates` text NOT NULL,
	`open` integer NOT NULL,
	`file_name` text NOT NULL,
	`file_hash` text NOT NULL,
	`standard_hash` text,
	`faults` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`published_at` text,
	`published_by` text,
	`withdrawn_at` text,
	`withdrawn_by` text,
	`source` text,
	`compiled` text,
	`standard` text
);
--> statement-breakpoint
CREATE INDEX `imports_standard` ON `imports` (`standard_id`,`edition`);