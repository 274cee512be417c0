/** Corrections that only a person can make; they stand beside the source, each with its reason. */
import * as v from 'valibot';
import { closed } from '#domain/plan/fields.ts';

const words = v.pipe(v.string(), v.minLength(1));

/** corrections.json of `standards/<kind>/<slug>/<edition>/`, whatever the kind. */
export const corrections = closed({
	format: v.literal('xunbiao.corrections'),
	version: v.literal(1),
	/** What the source does not say, or says wrong. */
	corrections: v.array(
		closed({
			/** A field of the standard: `id`, `force/to`, `levels/0/domains/1/name`. */
			path: words,
			/** What the compiler reads there. */
			was: v.unknown(),
			value: v.unknown(),
			reason: words,
		}),
	),
	/** Doubts that are decided: `at` as the doubt has it, and which of its readings holds. */
	decisions: v.array(closed({ at: words, reading: words, reason: words })),
});

export type Corrections = v.InferOutput<typeof corrections>;
export type Correction = Corrections['corrections'][number];
export type Decision = Corrections['decisions'][number];
