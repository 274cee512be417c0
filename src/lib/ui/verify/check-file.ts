/** Verifying a file in the browser: of the file nothing leaves it, of the server only keys are asked. */
import { dayInChina } from '#domain/day-in-china.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { PublicFigures } from '#domain/verify/figures.ts';
import type { KeyList, SignedRegistration } from '#domain/verify/statement.ts';
import type { Verification } from '#exports/verify/index.ts';

/** What the server says of a released version. */
export interface PublicVersion {
	readonly registration: SignedRegistration;
	readonly figures: PublicFigures;
	readonly releasedAt: string;
	readonly newer: string | null;
}

export type FindingsOf = (plan: Plan, today: string) => Promise<readonly Finding[] | null>;

export interface CheckedFile {
	readonly name: string;
	readonly found: Verification;
	readonly effects: readonly string[];
	/** null: the school has not released it, or the server knows no such code. */
	readonly version: PublicVersion | null;
}

export type FileCheck =
	| { readonly ok: true; readonly checked: CheckedFile }
	| { readonly ok: false; readonly message: string };

async function asked<Value>(address: string): Promise<Value | null> {
	try {
		const answer = await fetch(address, { headers: { accept: 'application/json' } });
		return answer.ok ? ((await answer.json()) as Value) : null;
	} catch {
		return null;
	}
}

/** Sums, and the verdicts where the rules are at hand. */
async function effectsIn(found: Verification, findingsOf: FindingsOf): Promise<string[]> {
	const { effectsOf, planAfter, verdictSentences } = await import('#exports/verify/effects.ts');
	const after = planAfter(found);
	if (after === found.plan) return effectsOf(found);
	const today = found.registration?.acceptedOn ?? dayInChina(new Date().toISOString());
	const [was, is] = [await findingsOf(found.plan, today), await findingsOf(after, today)];
	const verdicts = was && is ? verdictSentences({ findings: was }, { findings: is }) : [];
	return [...effectsOf(found), ...verdicts];
}

const insecure =
	'本页不是用 https 打开的，浏览器因此不能计算指纹。请用 https 地址打开，或用命令行 xunbiao verify 核验。';

export async function checkFile(file: File, findingsOf: FindingsOf): Promise<FileCheck> {
	if (!globalThis.crypto?.subtle) return { ok: false, message: insecure };
	const { verifyFile } = await import('#exports/verify/index.ts');
	const list = await asked<KeyList>('/verify/key.json');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const verification = await verifyFile(bytes, list?.keys ?? null, crypto.subtle);
	if (!verification.ok) {
		const message = verification.faults.map(({ wrong, right }) => `${wrong}。${right}。`).join('');
		return { ok: false, message };
	}
	const found = verification.value;
	const code = found.registration?.code;
	const version = code
		? await asked<PublicVersion>(`/verify/${encodeURIComponent(code)}/statement.json`)
		: null;
	const effects = await effectsIn(found, findingsOf);
	return { ok: true, checked: { name: file.name, found, effects, version } };
}
