CREATE TABLE `layers` (
	`id` text PRIMARY KEY NOT NULL,
	`layer` text NOT NULL,
	`issuer` text NOT NULL,
	`programmes` text,
	`force_from` text,
	`force_to` text,
	`rules` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`ended_at` text,
	`ended_by` text
);
