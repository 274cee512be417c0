/**
 * What a file of a version carries to prove what it is. Two statements are signed: that of the
 * version (`registration`), which is published with it, and that of the file, which binds what is
 * seen in it. Signed are the bytes of their canonical JSON (RFC 8785).
 */
import * as v from 'valibot';
import { canonicalJson } from '../plan/canonical.ts';

/** 64 hexadecimal digits. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
export const text = v.pipe(v.string(), v.maxLength(2000));

/** Which version it is, in every statement of it. */
export const versionEntries = {
	code: text,
	/** Root of the plan's fingerprint. */
	root: hash,
	school: text,
	programme: v.object({ code: text, name: text }),
	cohort: v.number(),
	/** `v1.0` */
	label: text,
	/** `2026-05-12` */
	acceptedOn: text,
};

const registration = v.object({
	format: v.literal('xunbiao.registration'),
	version: v.literal(1),
	...versionEntries,
	ruleSet: text,
});
export type Registration = v.InferOutput<typeof registration>;

/** Which form of a version this is, and the hash of what is seen in it. */
const fileStatement = v.object({
	format: v.literal('xunbiao.file'),
	version: v.literal(1),
	/** Empty of a draft. */
	code: text,
	form: v.picklist(['word', 'excel']),
	root: hash,
	content: hash,
	/** Of the file's parts as they were written: another program that saves it writes others. */
	parts: hash,
});
export type FileStatement = v.InferOutput<typeof fileStatement>;

/** An Ed25519 public key: its id is the beginning of the hash of its bytes. */
export const publicKey = v.object({ id: text, x: text });
export type PublicKey = v.InferOutput<typeof publicKey>;

const signed = <Statement extends v.GenericSchema>(statement: Statement) =>
	v.object({ statement, key: text, signature: text });

export const signedRegistration = signed(registration);
export type SignedRegistration = v.InferOutput<typeof signedRegistration>;

/** Of a draft there is nothing but the file's own statement, which nobody signed. */
export const seal = v.object({
	registration: v.nullable(signedRegistration),
	file: v.object({
		statement: fileStatement,
		key: v.nullable(text),
		signature: v.nullable(text),
	}),
	/** The key of both signatures; whether it is to be trusted, the file cannot say. */
	publicKey: v.nullable(publicKey),
});
export type Seal = v.InferOutput<typeof seal>;

/** The keys that an installation ever signed with, the newest first: /verify/key.json. */
export const keyList = v.object({
	format: v.literal('xunbiao.keys'),
	version: v.literal(1),
	algorithm: v.literal('Ed25519'),
	keys: v.array(publicKey),
});
export type KeyList = v.InferOutput<typeof keyList>;

export const bytesOf = (statement: unknown): Uint8Array<ArrayBuffer> =>
	new TextEncoder().encode(canonicalJson(statement));
