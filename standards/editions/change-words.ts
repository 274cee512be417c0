/** A change of a finding in words and figures: 总学时 ≥ 3000 → ≥ 3100，现值 3114，余量 114 → 14. */
import { quoted } from '#domain/rules/cite.ts';
import type { Finding, Status } from '#domain/rules/finding.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import type { EditionEffect } from '#domain/standards/import.ts';
import type { FindingChange } from '#domain/rules/finding-changes.ts';

const breach: Record<Strength, string> = {
	mandatory: '不符合',
	principle: '偏离',
	usual: '提示',
	advice: '建议',
};
const names: Record<Exclude<Status, 'violation'>, string> = {
	pass: '符合',
	justified: '已说明',
	'missing-data': '待补',
	'not-applicable': '不适用',
};

/** 符合, 不符合, 偏离 …, as the screen says it. */
const statusName = ({ status, strength }: Finding): string =>
	status === 'violation' ? breach[strength] : names[status];

const printed = (required: string): string =>
	required.replace('>=', '≥').replace('<=', '≤').replaceAll('–', '～');

const isNumber = (required: string): boolean => /^([<>=]|\d)/u.test(required);
const partsOf = (finding: Finding | null): string[] =>
	!finding || isNumber(finding.required) ? [] : finding.required.split('、');

/** The first few of a list, and how many more there are. */
const few = (parts: readonly string[]): string =>
	parts.length > 3 ? `${parts.slice(0, 3).join('、')}等 ${parts.length} 项` : parts.join('、');

/** A list by its length, and by what only this side names: `7 项，其中直播用户服务`. */
function listWords(finding: Finding, other: Finding | null): string {
	const known = new Set(partsOf(other));
	const parts = partsOf(finding);
	const own = parts.filter((part) => !known.has(part));
	return `${parts.length} 项${own.length > 0 && other ? `，其中${few(own)}` : ''}`;
}

/** `≥ 3100，现值 3114，符合`; `7 项，其中直播用户服务，不符合` */
function words(finding: Finding | null, other: Finding | null): string {
	if (!finding) return '无此要求';
	const { required, measured } = finding;
	const figures = isNumber(required)
		? [printed(required), measured && `现值 ${measured}`]
		: [listWords(finding, other)];
	return [...figures, statusName(finding)].filter(Boolean).join('，');
}

/** As `EditionEffect` has it, with what a list may be coloured and sorted by. */
export type EditionChange = EditionEffect['changes'][number] & {
	readonly status: readonly [before: Status | null, after: Status | null];
	readonly strength: readonly [before: Strength | null, after: Strength | null];
	/** Exact, as the findings have it; null where nothing is asked for. */
	readonly required: readonly [before: string | null, after: string | null];
	readonly measured: string;
};

export function described({ before, after }: FindingChange): EditionChange {
	const finding = after ?? before;
	if (!finding) throw new Error('a change has one side at least');
	return {
		rule: finding.rule,
		title: finding.title,
		clause: quoted(finding.clause),
		from: words(before, after),
		to: words(after, before),
		slack: [before?.slack ?? null, after?.slack ?? null],
		status: [before?.status ?? null, after?.status ?? null],
		strength: [before?.strength ?? null, after?.strength ?? null],
		required: [before?.required ?? null, after?.required ?? null],
		measured: finding.measured,
	};
}
