/** What a printing is made from: gathered first, then printed (architecture.md). Plain data, so that it can be sent to a worker. */
import type { Asked } from '#domain/certificates/asked.ts';
import { fingerprint, type Digest, type Fingerprint } from '#domain/plan/fingerprint.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { BackSource } from '#domain/read-back/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { SignedRegistration } from '#domain/verify/statement.ts';
import type { StandardSections } from './comparison.ts';

/** A registered version; without one a document is a draft and says 未登记，无核验码. */
export interface VersionMark {
	/** `v1.0` */
	readonly label: string;
	/** `7K3M-QX84-NDPT5`; null: none was issued. */
	readonly code: string | null;
	/** What the code stands for, as the installation signed it; null without a code. */
	readonly registration: SignedRegistration | null;
	/** Where the code is looked up, as the QR code says it; null without a code. */
	readonly address: string | null;
	readonly acceptedBy: string;
	/** `2026-05-12` */
	readonly acceptedOn: string;
	/** What was recorded of its approval, in the order of its life; none while it is only accepted. */
	readonly approvals?: readonly Approval[];
	/** Entry of the school's 操作记录 in which it was accepted; null or absent: none is known. */
	readonly auditHead?: AuditMark | null;
}

export interface AuditMark {
	/** 1, 2, … */
	readonly seq: number;
	/** SHA-256 that binds the entry to all before it, hexadecimal. */
	readonly hash: string;
	readonly schoolId: string;
}

export interface Approval {
	/** 校党组织会议审定 */
	readonly name: string;
	/** `2026-05-20　校党委会 2026 年第 9 次会议　校党〔2026〕9 号` */
	readonly short: string;
	readonly lines: readonly (readonly [label: string, text: string])[];
}

export interface PrintJob {
	readonly plan: Plan;
	readonly check: Pick<Check, 'verdict' | 'submittable' | 'ruleSet' | 'findings'>;
	/** The standard that the plan was judged by; null: none. */
	readonly standard: (StandardSections & { readonly title: string }) | null;
	/** What its certificates ask for, by `id@edition`; one whose standard no library has is not there. */
	readonly asked: ReadonlyMap<string, Asked>;
	/** Root hash, 64 hexadecimal digits, and the hash of each section. */
	readonly fingerprint: Fingerprint;
	readonly version: VersionMark | null;
	/** Issuers of the layers that judged it; a draft's report does not name them. */
	readonly layers: readonly string[];
	/** Day of the printing, `2026-11-21`. */
	readonly day: string;
	/** By which a workbook comes back to its plan; null: it is of no plan that a server keeps. */
	readonly source: BackSource | null;
	/** The school's own Word template, a .docx that was found to hold; null: the system's own typography. */
	readonly template: Uint8Array | null;
}

/** Of a standard only what is printed. */
const sent = ({ id, edition, title, sections }: NonNullable<PrintJob['standard']>) => ({
	...{ id, edition, title, sections },
});

/** What a job does without where nobody says it. */
type Lacking = 'layers' | 'source' | 'template';

/** Gathers a job; what is left out of `check` cannot be sent to a thread and is measured there again. */
export async function jobOf(
	given: Omit<PrintJob, 'fingerprint' | Lacking> & Partial<Pick<PrintJob, Lacking>>,
	digest: Digest,
): Promise<PrintJob> {
	const { plan, check, standard, asked, version, layers = [], day, source = null } = given;
	const { template = null } = given;
	return {
		plan,
		check: {
			verdict: check.verdict,
			submittable: check.submittable,
			ruleSet: check.ruleSet,
			findings: check.findings,
		},
		standard: standard && sent(standard),
		asked,
		fingerprint: await fingerprint(plan, digest),
		version,
		layers,
		day,
		source,
		template,
	};
}

/** `网络直播运营`, by `id@edition`. */
export const certificateNames = ({ asked }: PrintJob): ReadonlyMap<string, string> =>
	new Map([...asked].map(([key, { name }]) => [key, name]));

export const planTitle = (plan: Plan): string =>
	`${plan.cohort}级${plan.programme.name}专业人才培养方案`;

/** What a page header says of the file's standing: version and code, or that it is a draft. */
export const standing = ({ version }: PrintJob): string =>
	version ? `${version.label}　${version.code ?? '无核验码'}` : '未登记，无核验码';
