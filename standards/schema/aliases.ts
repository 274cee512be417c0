/** The shape of standards/catalogue/aliases.json: old words, and what is written today. */
import * as v from 'valibot';
import { closed } from '#domain/plan/fields.ts';

const words = v.pipe(v.string(), v.minLength(1));

/**
 * `internship` stands anywhere in a text. `course`, `programme` and `certificate` are whole names: 德育
 * is an old course, 德育活动 is not. `occupation` joins codes of editions, `field` words of a standard.
 */
export const aliasKinds = [
	'internship',
	'course',
	'programme',
	'certificate',
	'occupation',
	'field',
] as const;

const row = closed({
	old: words,
	now: words,
	kind: v.picklist(aliasKinds),
	/** Day, month or year from which the new word holds. */
	since: v.nullable(words),
	source: words,
	confidence: v.picklist(['A', 'B', 'C', 'G']),
	/** Level of school whose name it is; null: all. */
	level: v.nullable(words),
	reason: words,
});

export const aliasTable = closed({
	format: v.literal('xunbiao.aliases'),
	version: v.literal(1),
	rows: v.array(row),
});
export type AliasTable = v.InferOutput<typeof aliasTable>;
export type Alias = AliasTable['rows'][number];
