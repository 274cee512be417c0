/** The shape of standards/general/national.json: requirements of national documents, and our own. */
import * as v from 'valibot';
import { closed } from '#domain/plan/fields.ts';
import { parameterValue, strengths } from '#domain/rules/parameter.ts';

const words = v.pipe(v.string(), v.minLength(1));

export const documentClause = closed({
	document: words,
	/** As exactly as it is known: `2021-12-31`, `2020-07`, `2022`. */
	issued: v.nullable(words),
	number: v.nullable(words),
	/** Word for word; null where the text itself has not been seen. */
	quote: v.nullable(words),
});

const ours = closed({ ours: v.literal(true), number: v.null(), quote: v.null() });

/** A primary text · B stored copy or summary · C weak page · G general knowledge · ours. */
export const confidence = v.picklist(['A', 'B', 'C', 'G', 'ours']);
export const confirmation = v.nullable(closed({ by: words, on: words }));

const row = closed({
	rule: words,
	part: v.optional(v.nullable(words)),
	value: parameterValue,
	unit: v.nullable(words),
	strength: v.picklist(strengths),
	scope: v.picklist(['plan', 'conditions']),
	clause: v.union([documentClause, ours]),
	/** Levels of school that it holds for; null: all. */
	levels: v.nullable(v.array(words)),
	/** `no-standard`: only where a programme has no national teaching standard. */
	when: v.picklist(['always', 'no-standard']),
	/** Public addresses at which it was read. */
	source: v.array(words),
	confidence,
	/** Who has compared it with the original, and when. */
	confirmed: confirmation,
});

export const nationalRequirements = closed({
	format: v.literal('xunbiao.national'),
	version: v.literal(1),
	rows: v.array(row),
});
export type NationalRequirements = v.InferOutput<typeof nationalRequirements>;
export type NationalRow = NationalRequirements['rows'][number];
