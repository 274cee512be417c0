import { describe, expect, it } from 'vitest';
import { checked } from './workbook.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { standard } from '#tests/builders/standard-data.ts';
import { byHand, comparisonView, sentenceWords } from '#exports/views/comparison.ts';

const plan = referencePlan();
const { findings } = await checked(plan);

describe('the table beside the standard', () => {
	const rows = comparisonView(plan, standard, findings);

	it('holds every word of the standard, in its order', () => {
		const whole = standard.sections.flatMap(({ paragraphs }) => paragraphs).join('');
		const own = rows.slice(0, rows.findLastIndex(({ section }) => section.startsWith('§')) + 1);
		expect(own.map(({ sentence }) => sentence).join('')).toBe(whole);
	});

	it('leads from a sentence to the figure of the plan and the verdict', () => {
		const at = rows.findIndex(({ sentence }) => sentence?.includes('3 年总学时不少于 3000 学时'));
		expect(rows[at]).toMatchObject({ section: '§8.2', place: '第 8 章 课程设置及学时安排' });
		const end = rows.findIndex(({ sentence }, index) => index > at && sentence !== null);
		const total = rows.slice(at, end).find(({ rule }) => rule.startsWith('总学时'));
		expect(total).toMatchObject({
			required: '≥ 3000 学时',
			measured: '3114 学时\n余 114 学时',
			result: '符合',
		});
	});

	it('says “the same sentence” only beneath that sentence', () => {
		const goingOn = rows.flatMap((row, at) => (row.sentence === null ? [at] : []));
		expect(goingOn.length).toBeGreaterThan(0);
		for (const at of goingOn) expect(rows[at]?.section).toBe(rows[at - 1]?.section);
		const wordless = rows.filter(({ section }) => section === '本系统约定');
		expect(wordless.filter(({ sentence }) => sentence !== null).map(sentenceWords)).toEqual(['—']);
	});

	it('leaves no finding out', () => {
		const named = new Set(rows.map(({ rule }) => rule.replace(/（[^（]*）$/, '')));
		expect(findings.filter(({ title }) => !named.has(title))).toEqual([]);
	});

	it('never calls met what nothing has checked', () => {
		const goal = rows.find(({ section }) => section === '§1');
		expect(goal).toMatchObject({ result: byHand, place: '第 1 章 概述', measured: '' });
	});
});

it('of a plan without a standard goes by the source of each requirement', async () => {
	const bare = referencePlan({ standard: null });
	const check = await checked(bare);
	const rows = comparisonView(bare, null, check.findings);
	expect(rows).toHaveLength(check.findings.length);
	expect(rows.every(({ result }) => result !== byHand)).toBe(true);
});
