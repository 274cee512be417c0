CREATE TABLE `guest_links` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`school_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`unit` text NOT NULL,
	`round_id` text,
	`request_id` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`opened` integer DEFAULT 0 NOT NULL,
	`opened_at` text,
	`ended_at` text,
	FOREIGN KEY (`school_id`) REFERENCES `schools`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guest_links_tokenHash_unique` ON `guest_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `guest_links_plan` ON `guest_links` (`school_id`,`plan_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `guest_links_request` ON `guest_links` (`school_id`,`request_id`);