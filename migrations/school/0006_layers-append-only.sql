-- What was asked for, by whom and for which days, stays known; only its end is written, once.
CREATE TRIGGER `layers_no_delete` BEFORE DELETE ON `layers`
BEGIN SELECT RAISE(ABORT, 'layers: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `layers_no_rewriting` BEFORE UPDATE OF `id`, `layer`, `issuer`, `programmes`, `force_from`, `force_to`, `rules`, `created_at`, `created_by` ON `layers`
BEGIN SELECT RAISE(ABORT, 'layers: append only'); END;
--> statement-breakpoint
CREATE TRIGGER `layers_one_end` BEFORE UPDATE OF `ended_at`, `ended_by` ON `layers`
WHEN OLD.`ended_at` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'layers: ended'); END;
