/**
 * Verifying a pack of evidence: its signatures, each of its files beside the list that was signed, and its
 * rules run again on the plan that it carries. Nothing is asked of a server; runs in a browser as in Node.
 */
import * as v from 'valibot';
import { failure, success, type Outcome } from '#domain/fault.ts';
import { fingerprint } from '#domain/plan/fingerprint.ts';
import { readJson } from '#domain/validate.ts';
import { signatureState, type SignatureState, type Subtle } from '#domain/verify/signature.ts';
import type { PublicKey } from '#domain/verify/statement.ts';
import type { KeyStanding } from '#exports/verify/index.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { rerun, type Rerun } from './rerun.ts';
import { names, packList, unlisted, type PackList, type PackStatement } from './statement.ts';

export type { Rerun } from './rerun.ts';

/** `absent`: not among the files that were given; `foreign`: not of the list. */
export type FileState = 'unchanged' | 'changed' | 'absent' | 'foreign';

export interface CheckedFile {
	readonly name: string;
	readonly state: FileState;
}

export interface PackVerification {
	readonly statement: PackStatement;
	readonly signature: SignatureState;
	readonly key: { readonly standing: Exclude<KeyStanding, 'none'>; readonly id: string };
	readonly files: readonly CheckedFile[];
	/** Whether the plan is the one that was registered; null: it was not given. */
	readonly isRegistered: boolean | null;
	readonly rerun: Rerun;
}

/** Files of a pack by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

const noPack = (): Outcome<never> =>
	failure({
		path: names.list,
		wrong: `没有 ${names.list}，或者读不出来：不是循标的核验包`,
		right: '请选择从循标下载的核验包，或解压后的整个文件夹',
	});

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const jsonOf = (files: Files, name: string): unknown => {
	const bytes = files.get(name);
	const read = bytes && readJson(textOf(bytes));
	return read?.ok ? read.value : undefined;
};

export function listOf(files: Files): Outcome<PackList> {
	const read = v.safeParse(packList, jsonOf(files, names.list));
	return read.success ? success(read.output) : noPack();
}

const hex = (hash: ArrayBuffer): string =>
	Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const hashOf = async (bytes: Uint8Array, subtle: Subtle): Promise<string> =>
	hex(await subtle.digest('SHA-256', bytes.slice()));

async function checkedFiles({ statement }: PackList, files: Files, subtle: Subtle) {
	const checked: CheckedFile[] = [];
	for (const [name, hash] of Object.entries(statement.files)) {
		const bytes = files.get(name);
		const same = bytes && (await hashOf(bytes, subtle)) === hash;
		checked.push({ name, state: same ? 'unchanged' : bytes ? 'changed' : 'absent' });
	}
	const others = [...files.keys()].filter(
		(name) => !Object.hasOwn(statement.files, name) && !unlisted.includes(name),
	);
	return [...checked, ...others.map((name) => ({ name, state: 'foreign' as const }))];
}

/** The list and the registration of its version, both by one key, and of one version. */
async function signatureOf(list: PackList, key: PublicKey, subtle: Subtle) {
	const { statement, signature, registration } = list;
	const isOne =
		registration.key === list.key &&
		registration.statement.code === statement.code &&
		registration.statement.root === statement.root;
	if (!isOne) return 'invalid';
	const states = [
		await signatureState(subtle, key, statement, signature),
		await signatureState(subtle, key, registration.statement, registration.signature),
	];
	return states.find((state) => state !== 'valid') ?? 'valid';
}

function keyOf(list: PackList, keys: readonly PublicKey[] | null) {
	const known = keys?.find(({ id }) => id === list.key);
	if (known) return { key: known, standing: 'known' } as const;
	return { key: list.publicKey, standing: keys ? 'foreign' : 'carried' } as const;
}

async function isRegistered({ statement }: PackList, plan: unknown, subtle: Subtle) {
	if (plan === undefined) return null;
	try {
		const { root } = await fingerprint(plan as Plan, (bytes) => subtle.digest('SHA-256', bytes));
		return root === statement.root;
	} catch {
		return false;
	}
}

/** `keys`: those that are known to be the installation's; null where none are. */
export async function verifyPack(
	files: Files,
	keys: readonly PublicKey[] | null,
	subtle: Subtle,
): Promise<Outcome<PackVerification>> {
	const list = listOf(files);
	if (!list.ok) return list;
	const { key, standing } = keyOf(list.value, keys);
	const part = (name: string): unknown => jsonOf(files, name);
	return success({
		statement: list.value.statement,
		signature: await signatureOf(list.value, key, subtle),
		key: { standing, id: list.value.key },
		files: await checkedFiles(list.value, files, subtle),
		isRegistered: await isRegistered(list.value, part(names.plan), subtle),
		rerun: rerun(part(names.plan), part(names.judging), part(names.findings)),
	});
}

/** All that was signed is there, and as it was. */
export const isIntact = ({ files, signature, isRegistered: registered }: PackVerification) =>
	signature !== 'invalid' && registered === true && files.every((f) => f.state === 'unchanged');
