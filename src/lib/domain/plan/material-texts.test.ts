/** The texts of the archive, as an auditor reads them in any editor. */
import { describe, expect, it } from 'vitest';
import type { Remark, Thread } from '../comments/thread.ts';
import {
	approvalText,
	commentText,
	historyText,
	listText,
	type DecisionText,
	type RecordText,
} from './material-texts.ts';

const by = { id: 'u1', name: '周岚' };
/** Shortly after midnight in China. */
const at = '2026-05-11T16:05:09Z';
/** The lines of a file, whose mark and ends of lines Windows' editor knows. */
const linesOf = (text: string): string[] => {
	expect(text).toMatch(/^\ufeff[^]*\r\n$/);
	expect(text.replaceAll('\r\n', '')).not.toContain('\n');
	return text.slice(1, -2).split('\r\n');
};

describe('what was decided and recorded', () => {
	const decision: DecisionText = { at, by, name: '通过', reason: '', version: null, route: '' };
	const record: RecordText = {
		...{ at, by, kind: 'filing', revision: 1, version: 2, outcome: 'pass' },
		value: { date: '2026-05-10', recipient: '市教育局', number: '备 9 号' },
	};

	it('has each decision by the clock of China, and below it what was said', () => {
		const returned = { ...decision, name: '退回修改', reason: '课时不足' };
		const accepted = { ...decision, version: 2, route: '不经论证', reason: '同意' };
		expect(linesOf(approvalText([returned, accepted, decision], []))).toEqual([
			'办理',
			'2026-05-12 00:05:09　周岚　退回修改',
			'    课时不足',
			'2026-05-12 00:05:09　周岚　通过　v2.0',
			'    不经论证',
			'    同意',
			'2026-05-12 00:05:09　周岚　通过',
			'',
			'论证、审定、备案和公开的登记',
		]);
	});

	it('has each record with its outcome, and how often it was corrected', () => {
		const again: RecordText = { ...record, revision: 2, outcome: 'return', value: {} };
		expect(linesOf(approvalText([], [record, again]))).toEqual([
			'办理',
			'',
			'论证、审定、备案和公开的登记',
			'备案（v2.0，通过）　2026-05-12 00:05:09　周岚登记',
			'    备案日期：2026-05-10',
			'    备案机关：市教育局',
			'    备案号：备 9 号',
			'备案（v2.0，退回，第 2 次登记）　2026-05-12 00:05:09　周岚登记',
			'    备案日期：',
			'    备案机关：',
			'    备案号：',
		]);
	});
});

describe('comments', () => {
	const said = (text: string, parts: Partial<Remark> = {}): Remark => ({
		...{ id: text, by, voice: 'expert', at, mentions: [], text, withdrawnAt: null },
		...parts,
	});
	const thread = (parts: Partial<Thread>, ...remarks: [Remark, ...Remark[]]): Thread => ({
		...{ id: 't', anchor: { kind: 'plan' }, revision: 1, suggestion: null, status: 'open' },
		...{ settled: null, isReason: false, isReleased: true, origin: null },
		...parts,
		remarks,
	});

	it('are those that were not withdrawn, with who spoke as what', () => {
		const gone = said('', { withdrawnAt: at });
		const answer = said('已改', { voice: 'author' });
		expect(
			linesOf(commentText([thread({}, said('偏多'), gone, answer), thread({}, gone)])),
		).toEqual([
			...['学校公开的意见', ''],
			...['待回复', '    2026-05-12 00:05:09　周岚（外部专家）：偏多'],
			...['    2026-05-12 00:05:09　周岚（编写人）：已改', ''],
			...['待回复', ''],
		]);
	});

	it('say what became of them, and why where somebody said so', () => {
		const settled = (reason: string) => ({ kind: 'resolve' as const, reason, by, at });
		const lines = ['已按意见调整', ''].map(
			(reason) =>
				linesOf(
					commentText([thread({ status: 'resolved', settled: settled(reason) }, said('偏多'))]),
				)[2],
		);
		expect(lines).toEqual(['已解决：已按意见调整', '已解决']);
	});
});

it('the history says of each edit who changed what from what to what', () => {
	const entry = { at, by, revision: 7, op: 'set', path: 'courses/c1/credits' } as const;
	const long = '字'.repeat(600);
	expect(
		linesOf(
			historyText([
				{ ...entry, from: 3, to: { credits: 4 } },
				{ ...entry, path: 'goal', from: undefined, to: long },
			]),
		),
	).toEqual([
		'改动记录（修订　时间　改动人　位置　改前 → 改后）',
		'7　2026-05-12 00:05:09　周岚　courses/c1/credits　3 → {"credits":4}',
		`7　2026-05-12 00:05:09　周岚　goal　 → "${'字'.repeat(499)}`,
	]);
});

it('the list of files is one that sha256sum -c reads', () => {
	const files = [
		{ name: '方案.docx', hash: 'a1' },
		{ name: '检查报告.xlsx', hash: 'b2' },
	];
	expect(listText(files)).toBe('a1  方案.docx\nb2  检查报告.xlsx\n');
});
