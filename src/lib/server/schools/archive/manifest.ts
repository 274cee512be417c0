/** What the archive of a school says of itself: `学校.json` in its zip. */
import * as v from 'valibot';

export const format = 'xunbiao.school';
/** Of the archive's own layout; the generation of the tables is `migrations`. */
export const version = 1;

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '应为 SHA-256'));

export const manifestShape = v.strictObject({
	format: v.literal(format),
	version: v.literal(version),
	school: v.strictObject({
		id: v.pipe(v.string(), v.regex(/^[a-z0-9]{4,40}$/, '不是学校编号')),
		name: v.string(),
		code: v.string(),
		demonstration: v.boolean(),
		createdAt: v.string(),
	}),
	/** ISO time. */
	archivedAt: v.string(),
	/** How many migrations the tables have seen. */
	migrations: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Files with the SHA-256 of their bytes. */
	files: v.record(v.string(), hash),
});
export type Manifest = v.InferOutput<typeof manifestShape>;

export const names = {
	manifest: '学校.json',
	people: '数据/人员.jsonl',
	/** Rows of a table, a JSON object a line. */
	table: (table: string): string => `数据/表/${table}.jsonl`,
	tableOf: (name: string): string | null => /^数据\/表\/([a-z_]+)\.jsonl$/.exec(name)?.[1] ?? null,
} as const;

/** A person of the school as they leave it: never a password, not even as a hash. */
export const memberShape = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/)),
	name: v.string(),
	email: v.nullable(v.string()),
	phone: v.nullable(v.string()),
	role: v.string(),
	department: v.string(),
	/** Of an auditor; archives of before have none. */
	duty: v.nullish(
		v.strictObject({
			departments: v.array(v.string()),
			cohorts: v.array(v.number()),
			from: v.string(),
			until: v.string(),
		}),
	),
});
export type Member = v.InferOutput<typeof memberShape>;
