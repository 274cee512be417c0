/** What a backup says of itself: `manifest.json` in its folder, written last. */
import * as v from 'valibot';
import type { Outcome } from '#domain/fault.ts';
import { readJson, validate } from '#domain/validate.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One database as an SQLite file. */
const copyShape = v.strictObject({
	/** Within the folder of the backup. */
	file: v.pipe(v.string(), v.regex(/^(platform|schools\/[a-z0-9]{4,40})\.db$/, '不是备份里的文件')),
	/** ISO time: as it stood then. */
	at: v.string(),
	bytes: count,
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '应为 SHA-256')),
	migrations: count,
	/** How many rows each of its tables has. */
	rows: v.record(v.string(), count),
});
export type Copy = v.InferOutput<typeof copyShape>;

const schoolShape = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9]{4,40}$/, '不是学校编号')),
	name: v.string(),
	/** Where `why` is said, of an earlier backup; null: there was none. */
	copy: v.nullable(copyShape),
	/** Why it could not be copied this time; null: it could. */
	why: v.nullable(v.string()),
});
export type CopiedSchool = v.InferOutput<typeof schoolShape>;

const manifestShape = v.strictObject({
	format: v.literal('xunbiao.backup'),
	version: v.literal(1),
	startedAt: v.string(),
	endedAt: v.string(),
	/** Mark of the installation's key (`secrets/key.ts`), which opens what is sealed in it; backups of before do not say. */
	key: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, '应为密钥的标记'))),
	/** Copied before any school: what it remembers of their 操作记录 is never ahead of their copies. */
	platform: copyShape,
	schools: v.array(schoolShape),
});
export type Manifest = v.InferOutput<typeof manifestShape>;

export const manifestName = 'manifest.json';

export function readManifest(text: string): Outcome<Manifest> {
	const json = readJson(text);
	return json.ok ? validate(manifestShape, json.value) : json;
}

export const failedIn = ({ schools }: Manifest): readonly CopiedSchool[] =>
	schools.filter(({ why }) => why !== null);

export const copiesIn = ({ platform, schools }: Manifest): readonly Copy[] => [
	platform,
	...schools.flatMap(({ copy }) => copy ?? []),
];
