-- Sessions go when they are over; when somebody last came to work in a school stays.
CREATE TRIGGER `sessions_begun_in_a_school` AFTER INSERT ON `sessions`
WHEN NEW.`school_id` IS NOT NULL
BEGIN UPDATE `memberships` SET `signed_in_at` = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
WHERE `person_id` = NEW.`person_id` AND `school_id` = NEW.`school_id`; END;
--> statement-breakpoint
CREATE TRIGGER `sessions_moved_to_a_school` AFTER UPDATE OF `school_id` ON `sessions`
WHEN NEW.`school_id` IS NOT NULL AND NEW.`school_id` IS NOT OLD.`school_id`
BEGIN UPDATE `memberships` SET `signed_in_at` = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
WHERE `person_id` = NEW.`person_id` AND `school_id` = NEW.`school_id`; END;
