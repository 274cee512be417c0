/** The printing door: what to print and in which form → file name and bytes; the work goes to a worker thread. */
import type { Asked } from '#domain/certificates/asked.ts';
import { fileName } from '#domain/file-name.ts';
import type { FactsJob } from '#domain/staff/import/job.ts';
import type { PrintForm, PrintRequest } from './printing.ts';
import type { SigningKey } from './seal/index.ts';
import { keptThread } from './thread/index.ts';
import { planTitle, type PrintJob } from './views/job.ts';
import type { ChangeFormJob } from './views/change-form.ts';
import type { MarkedJob } from './views/marked/index.ts';

export type { PrintForm } from './printing.ts';
export type { SigningKey } from './seal/index.ts';
export { signatureOf } from './seal/sign.ts';
export type { AuditMark, PrintJob, VersionMark } from './views/job.ts';
export type { ChangeFormJob } from './views/change-form.ts';
export type { MarkedJob } from './views/marked/index.ts';

export interface Printed {
	/** `2026级直播电商服务专业人才培养方案-送审稿.docx` */
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

const forms = {
	word: {
		ending: 'docx',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	},
	excel: {
		ending: 'xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	},
	case: { ending: 'json', mediaType: 'application/json' },
	report: { ending: 'html', mediaType: 'text/html; charset=utf-8' },
} as const;

const suffixes: Record<PrintForm, string> = {
	word: '',
	excel: '',
	case: '-课证对接',
	report: '-发布存档报告',
};

const inThread = keptThread<PrintRequest, Uint8Array>(import.meta.url, 'print');

/** File names hold no character that Windows refuses. */

/** Prints a plan; a version is signed with `key`. Rejects only where there is a bug; a job that holds is always printed. */
export async function printPlan(
	job: PrintJob,
	form: PrintForm,
	key: SigningKey | null = null,
): Promise<Printed> {
	const { ending, mediaType } = forms[form];
	const mark = job.version?.label ?? '送审稿';
	const name = `${fileName(`${planTitle(job.plan)}${suffixes[form]}-${mark}`)}.${ending}`;
	return { name, mediaType, bytes: await inThread({ form, job, key }) };
}

/** A plan with its changes against another marked in it, as Word; `against`: 2025级直播电商服务 v1.0. */
export async function printMarked(job: MarkedJob, against: string): Promise<Printed> {
	const { ending, mediaType } = forms.word;
	const mark = job.after.version?.label ?? '送审稿';
	const name = `${fileName(`${planTitle(job.after.plan)}-${mark}-与${against}比较`)}.${ending}`;
	return { name, mediaType, bytes: await inThread({ form: 'marked', job }) };
}

/** 变更审批表 of a change. */
export async function printChanges(job: ChangeFormJob): Promise<Printed> {
	const { ending, mediaType } = forms.word;
	const name = `${fileName(`${planTitle(job.difference.after)}-变更审批表`)}.${ending}`;
	return { name, mediaType, bytes: await inThread({ form: 'change-form', job }) };
}

/** A standard as 1EdTech CASE; `day`: of the export. */
export async function printStandard(asked: Asked, day: string): Promise<Printed> {
	const { ending, mediaType } = forms.case;
	const name = `${fileName(`${asked.title}-${asked.certificate}`)}.${ending}`;
	return { name, mediaType, bytes: await inThread({ form: 'standard', asked, day }) };
}

/** A Word template that a school may begin from. */
export const printStarter = (): Promise<Uint8Array> => inThread({ form: 'starter' });

const factsTitles: Record<FactsJob['content'], string> = {
	records: '师资与条件',
	problems: '师资与条件-待改正',
};

/** The workbook of a school's records. */
export async function printFacts(job: FactsJob): Promise<Printed> {
	const { ending, mediaType } = forms.excel;
	const name = `${fileName(`${job.school}-${factsTitles[job.content]}`)}.${ending}`;
	return { name, mediaType, bytes: await inThread({ form: 'facts', job }) };
}
