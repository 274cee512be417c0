-- What was said stays said: nothing is deleted, a comment that was taken back keeps that it was there.
CREATE TRIGGER `comments_no_update` BEFORE UPDATE ON `comments`
BEGIN SELECT RAISE(ABORT, 'comments: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `comments_no_delete` BEFORE DELETE ON `comments`
BEGIN SELECT RAISE(ABORT, 'comments: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `comment_events_no_update` BEFORE UPDATE ON `comment_events`
BEGIN SELECT RAISE(ABORT, 'comment_events: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `comment_events_no_delete` BEFORE DELETE ON `comment_events`
BEGIN SELECT RAISE(ABORT, 'comment_events: append only'); END;
--> statement-breakpoint
-- Of a round only its early end is written, once.
CREATE TRIGGER `comment_rounds_no_delete` BEFORE DELETE ON `comment_rounds`
BEGIN SELECT RAISE(ABORT, 'comment_rounds: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `comment_rounds_no_rewriting` BEFORE UPDATE OF `id`, `plan_id`, `request_id`, `first_day`, `last_day`, `opened_by`, `opened_at` ON `comment_rounds`
BEGIN SELECT RAISE(ABORT, 'comment_rounds: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `comment_rounds_one_end` BEFORE UPDATE OF `closed_by`, `closed_at` ON `comment_rounds`
WHEN OLD.`closed_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'comment_rounds: closed'); END;
