import { expect, it } from 'vitest';
import type { Finding } from '#domain/rules/finding.ts';
import { slackWords } from './report-words.ts';
import { reportRow, reportView } from './report.ts';

const findingOf = (parts: Partial<Finding>): Finding => ({
	rule: 'hours/practice-share',
	title: '实践性教学占比',
	strength: 'principle',
	scope: 'plan',
	status: 'violation',
	clause: { standard: '730705', edition: '2025', number: '8.2', quote: '原则上要占总学时 50%以上' },
	layers: [],
	measured: '1538/3108',
	required: '>= 1/2',
	slack: '-16 hours',
	at: ['courses', 'segments'],
	message: '还差 16 学时。',
	excuse: null,
	remedy: null,
	fixes: [],
	...parts,
});

it('leads from the clause to the result', () => {
	expect(reportRow(findingOf({}), 0)).toMatchObject({
		number: 1,
		clause: '§8.2',
		quote: '原则上要占总学时 50%以上',
		strength: '原则',
		required: '≥ 50.0%',
		measured: '49.5%（1538/3108）',
		result: '偏离',
		slack: '差 16 学时',
	});
});

it('never rounds a share onto the other side of its bound', () => {
	const { measured } = reportRow(findingOf({ measured: '1499/2999' }), 0);
	expect(measured).toBe('49.98%（1499/2999）');
});

it.each([
	['violation', 'mandatory', '不符合'],
	['violation', 'usual', '提示'],
	['violation', 'advice', '建议'],
	['justified', 'principle', '已说明'],
	['missing-data', 'mandatory', '待补'],
	['not-applicable', 'mandatory', '不适用'],
	['pass', 'mandatory', '符合'],
] as const)('calls %s of %s %s', (status, strength, word) => {
	expect(reportRow(findingOf({ status, strength }), 0).result).toBe(word);
});

it('never calls a breached condition with a remedy 符合', () => {
	const remedy = { what: '聘 1 人', who: '人事处', by: '2027-08-31', on: '2026-05-12' };
	const row = reportRow(findingOf({ strength: 'mandatory', scope: 'conditions', remedy }), 0);
	expect(row.result).toBe('不符合（整改中）');
});

it.each([
	['-16 hours', '差 16 学时'],
	['21 hours up', '余 21 学时（距上限）'],
	['3 half credits', '余 1.5 学分'],
	['0 weeks', '余 0 周'],
	[null, ''],
])('says the slack %s as %s', (slack, words) => {
	expect(slackWords(slack)).toBe(words);
});

it('shortens long lists, and says of a full one that nothing is lacking', () => {
	const list = Array.from({ length: 44 }, (_, index) => `直播销售/${index}`).join('、');
	const full = findingOf({
		rule: 'courses/core-content',
		status: 'pass',
		measured: list,
		required: list,
	});
	expect(reportRow(full, 0)).toMatchObject({
		required: '44 条',
		measured: '全部具备',
	});
});

it.each([
	['hours/total', '>= 3000', '3150', '≥ 3000 学时', '3150 学时'],
	['hours/internship-total', '<= 6', '54/13', '≤ 6 个月', '4.2 个月（54/13）'],
	['school/weekly-load', '24–32', '28、27', '24～32 学时/周', '28、27 学时/周'],
	['staff/student-ratio', '<= 20', '64/3', '≤ 20 : 1', '21.3 : 1（64/3）'],
	['staff/dual-qualified', '>= 1/2', '', '≥ 50.0%', ''],
	['certificate/coverage', '>= 1', '1', '≥ 100.0%', '100.0%'],
	['chapters/graduation', '> 0, <= 161', '160', '> 0，≤ 161 学分', '160 学分'],
	['outcomes/support', '>= 1', 'o1、o3', '≥ 1', '2 条没有'],
	['courses/core-content', '语文、数学', '语文', '语文、数学', '语文'],
])('says of what %s counts', (rule, required, measured, asked, found) => {
	const row = reportRow(findingOf({ rule, required, measured }), 0);
	expect([row.required, row.measured]).toEqual([asked, found]);
});

it('counts results, the gravest first, and puts hours before the rest', () => {
	const findings = [
		findingOf({ rule: 'wording/old-terms', status: 'pass' }),
		findingOf({ rule: 'hours/total', strength: 'mandatory' }),
		findingOf({}),
	];
	const view = reportView({ ruleSet: '2026.1', verdict: 'fail', submittable: false, findings });
	expect(view.verdict).toBe('不符合');
	expect(view.counts).toEqual([
		{ result: '不符合', number: 1 },
		{ result: '偏离', number: 1 },
		{ result: '符合', number: 1 },
	]);
	expect(view.rows.map(({ rule }) => rule)).toEqual([
		'hours/total',
		'hours/practice-share',
		'wording/old-terms',
	]);
});
