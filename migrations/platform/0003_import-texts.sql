CREATE TABLE `import_texts` (
	`import_id` text NOT NULL,
	`position` integer NOT NULL,
	`at` text NOT NULL,
	`text` text NOT NULL,
	`folded` text NOT NULL,
	PRIMARY KEY(`import_id`, `position`)
);
