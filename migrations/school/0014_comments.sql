CREATE TABLE `comment_events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`plan_id` text NOT NULL,
	`request_id` text NOT NULL,
	`comment_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`revision` integer NOT NULL,
	`person_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_events_request` ON `comment_events` (`plan_id`,`request_id`);--> statement-breakpoint
CREATE TABLE `comment_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`request_id` text NOT NULL,
	`first_day` text NOT NULL,
	`last_day` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` text NOT NULL,
	`closed_by` text,
	`closed_at` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comment_rounds_request` ON `comment_rounds` (`plan_id`,`request_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`plan_id` text NOT NULL,
	`request_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`anchor` text,
	`text` text NOT NULL,
	`edits` text,
	`mentions` text NOT NULL,
	`revision` integer NOT NULL,
	`person_id` text NOT NULL,
	`voice` text NOT NULL,
	`at` text NOT NULL,
	`returned_by` text,
	`origin` text,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_request` ON `comments` (`plan_id`,`request_id`);