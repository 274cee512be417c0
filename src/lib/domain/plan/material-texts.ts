/** A plan's records as plain texts, for the archive that an auditor takes along. */
import { versionLabel } from './version-label.ts';
import { voiceNames, statusNames, type Thread } from '../comments/thread.ts';
import type { Edit } from './edit.ts';
import { recordLines, recordNames, type RecordKind, type RecordValues } from './record.ts';

interface Dated {
	readonly at: string;
	readonly by: { readonly name: string };
}
export interface DecisionText extends Dated {
	readonly name: string;
	readonly reason: string;
	readonly version: number | null;
	readonly route: string;
}
export interface RecordText extends Dated {
	readonly kind: RecordKind;
	readonly revision: number;
	readonly version: number;
	readonly outcome: 'pass' | 'return';
	readonly value: RecordValues;
}

const moment = new Intl.DateTimeFormat('sv-SE', {
	dateStyle: 'short',
	timeStyle: 'medium',
	timeZone: 'Asia/Shanghai',
});
const when = ({ at, by }: Dated): string => `${moment.format(new Date(at))}　${by.name}`;

/** Windows' editor knows UTF-8 by its mark, and lines by two characters. */
const file = (lines: readonly string[]): string => `\uFEFF${lines.join('\r\n')}\r\n`;

const versionWord = (version: number | null): string =>
	version ? `　${versionLabel(version)}` : '';

const decisionLines = (decision: DecisionText): string[] => [
	`${when(decision)}　${decision.name}${versionWord(decision.version)}`,
	...[decision.route, decision.reason].filter(Boolean).map((text) => `    ${text}`),
];

const recordText = (record: RecordText): string[] => [
	`${recordNames[record.kind]}（v${record.version}.0，${record.outcome === 'pass' ? '通过' : '退回'}${record.revision > 1 ? `，第 ${record.revision} 次登记` : ''}）　${when(record)}登记`,
	...recordLines(record.kind, record.value).map(([label, text]) => `    ${label}：${text}`),
];

export const approvalText = (
	decisions: readonly DecisionText[],
	records: readonly RecordText[],
): string =>
	file([
		'办理',
		...decisions.flatMap(decisionLines),
		'',
		'论证、审定、备案和公开的登记',
		...records.flatMap(recordText),
	]);

const threadText = (thread: Thread): string[] => [
	`${statusNames[thread.status]}${thread.settled?.reason ? `：${thread.settled.reason}` : ''}`,
	...thread.remarks
		.filter(({ withdrawnAt }) => withdrawnAt === null)
		.map((remark) => `    ${when(remark)}（${voiceNames[remark.voice]}）：${remark.text}`),
	'',
];

/** Only what the school released. */
export const commentText = (threads: readonly Thread[]): string =>
	file(['学校公开的意见', '', ...threads.flatMap(threadText)]);

export interface HistoryText extends Edit, Dated {
	readonly revision: number;
}

const valueText = (value: unknown): string =>
	value === undefined ? '' : JSON.stringify(value).slice(0, 500);

/** Newest first, a line each. */
export const historyText = (entries: readonly HistoryText[]): string =>
	file([
		'改动记录（修订　时间　改动人　位置　改前 → 改后）',
		...entries.map(
			(entry) =>
				`${entry.revision}　${when(entry)}　${entry.path}　${valueText(entry.from)} → ${valueText(entry.to)}`,
		),
	]);

export interface ListedFile {
	readonly name: string;
	/** SHA-256, hexadecimal. */
	readonly hash: string;
}

/** As `sha256sum -c` reads it. */
export const listText = (files: readonly ListedFile[]): string =>
	`${files.map(({ hash, name }) => `${hash}  ${name}`).join('\n')}\n`;
