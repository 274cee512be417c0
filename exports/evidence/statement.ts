/** What a pack of evidence (核验包) says of itself: which files it has, each with its hash, signed as its version is. */
import * as v from 'valibot';
import {
	hash,
	publicKey,
	signedRegistration,
	text,
	versionEntries,
} from '#domain/verify/statement.ts';

const packStatement = v.object({
	format: v.literal('xunbiao.pack'),
	version: v.literal(1),
	...versionEntries,
	/** Entry of the 操作记录 in which it was accepted; null: none is known. */
	auditHead: v.nullable(v.object({ seq: v.number(), hash, schoolId: text })),
	/** SHA-256 by name: all but the list itself, 核验.html and SHA256SUMS. */
	files: v.record(v.pipe(v.string(), v.maxLength(300)), hash),
});
export type PackStatement = v.InferOutput<typeof packStatement>;

/** 清单.json */
export const packList = v.object({
	statement: packStatement,
	key: text,
	signature: text,
	publicKey,
	registration: signedRegistration,
});
export type PackList = v.InferOutput<typeof packList>;

/** Names of the parts that are read by programs. */
export const names = {
	list: '清单.json',
	page: '核验.html',
	sums: 'SHA256SUMS',
	plan: 'plan.json',
	facts: 'facts.json',
	judging: 'judging.json',
	findings: 'findings.json',
	keys: 'key.json',
} as const;

/** What no list can hold: itself, and what is made of it. */
export const unlisted: readonly string[] = [names.list, names.page, names.sums];
