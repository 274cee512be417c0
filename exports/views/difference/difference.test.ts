import { describe, expect, it } from 'vitest';
import { differenceBetween } from '#domain/difference/difference.ts';
import { effectsOf } from '#domain/difference/effects.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { cellsOf } from './cells.ts';
import { effectWords } from './effects.ts';
import { comparedFigures } from './figures.ts';
import { comparedSchedule } from './schedule.ts';
import { differenceView } from './view.ts';

const before = planOf({
	courses: [
		{ id: 'a', name: '语文', category: 'public', weekly: { 1: 2 }, practiceHours: 18, credits: 2 },
		{ id: 'b', name: '直播销售', weekly: { 3: 4 }, practiceHours: 36, credits: 4 },
		{ id: 'c', name: '零售基础', weekly: { 2: 2 }, practiceHours: 36, credits: 2 },
	],
	chapters: { quality: [{ id: 'p1', text: '学校每学期开展一次教学检查。', meets: [] }] },
});

function changed(change: (plan: Plan) => Partial<Plan>) {
	return differenceBetween(before, { ...before, ...change(before) });
}

const lines = (difference: ReturnType<typeof changed>): string[] =>
	difference.changes.flatMap((change) =>
		cellsOf(difference, change).map((cell) => `${cell.field}：${cell.before} → ${cell.after}`),
	);

describe('a difference in words', () => {
	it('says field, old and new; of a term its semester', () => {
		const difference = changed(({ courses: [a, b, c] }) => ({
			courses: [
				{ ...a!, nature: 'limited', terms: [{ id: '1', semester: 1, weeklyHours: 3 }] },
				{ ...b!, prerequisites: ['a'] },
				c!,
			],
		}));
		expect(lines(difference)).toEqual([
			'性质：必修 → 限选',
			'第一学期 / 周学时：2 → 3',
			'先修课程 / 第 1 项：空 → 语文',
		]);
	});

	it('shows a passage with what goes and comes within it', () => {
		const quality = [{ id: 'p1', text: '学校每学期开展两次教学检查。', meets: [] }];
		const difference = changed(() => ({ chapters: { quality } }));
		const [part] = differenceView(difference);
		expect(part).toMatchObject({ name: '正文', changes: [{ name: '正文 质量保障' }] });
		expect(part?.changes[0]?.cells[0]?.segments).toContainEqual({ kind: 'deleted', text: '一' });
	});

	it('has a row of the schedule for what came, went or changed, each with its section', () => {
		const difference = changed(({ courses: [a, b] }) => ({
			courses: [{ ...a!, credits: 3 }, b!, { ...b!, id: 'd', name: '视觉营销', code: 'Z9' }],
		}));
		const { columns, rows } = comparedSchedule(difference);
		const credits = columns.indexOf('学分');
		expect(rows.map(({ subject, kind }) => [subject, kind])).toEqual([
			['courses/a', 'changed'],
			['courses/b', 'same'],
			['courses/c', 'removed'],
			['courses/d', 'added'],
		]);
		expect(rows[0]).toMatchObject({ section: '公共基础必修课' });
		expect(rows[0]?.cells[credits]).toEqual({ before: '2', after: '3' });
	});

	it('compares sums and shares', () => {
		const after = { ...before, courses: before.courses.slice(0, 2) };
		const figures = comparedFigures(measure(before), measure(after));
		expect(figures).toContainEqual({
			label: '总学时',
			figure: 'totals/hours',
			before: '144',
			after: '108',
			changed: true,
		});
		expect(figures).toContainEqual({
			label: '实践占比',
			figure: 'share/practice',
			before: '62.5%',
			after: '50.0%',
			changed: true,
		});
		expect(comparedFigures(measure(before), measure(before)).some((one) => one.changed)).toBe(
			false,
		);
	});
});

describe('what it did', () => {
	const finding = (parts: Partial<Finding>): Finding => ({
		rule: 'hours/practice-share',
		title: '实践性教学占比',
		strength: 'principle',
		scope: 'plan',
		status: 'pass',
		clause: { ours: true, number: null, quote: null },
		layers: [],
		measured: '5/8',
		required: '>= 1/2',
		slack: null,
		at: ['courses', 'segments'],
		message: '',
		excuse: null,
		remedy: null,
		fixes: [],
		...parts,
	});
	const difference = changed(({ courses: [a, b, c] }) => ({
		courses: [{ ...a!, practiceHours: 0 }, { ...b!, place: '机房' }, c!],
	}));
	const said = (old: Finding[], now: Finding[]) =>
		effectsOf(difference, { findings: old }, { findings: now }).map((effect) =>
			effectWords(difference, effect),
		);

	it('says the figure, the result, and which change of a figure caused it', () => {
		expect(
			said([finding({})], [finding({ status: 'violation', measured: '49/100' })]),
		).toMatchObject([
			{
				before: '符合',
				after: '偏离',
				turn: 'worse',
				measured: ['62.5%（5/8）', '49.0%（49/100）'],
				required: '≥ 50.0%',
				causes: ['语文'],
			},
		]);
	});

	it('says that something is newly asked for, or no more, and nothing of what stays', () => {
		expect(said([], [finding({})])).toMatchObject([{ turn: 'asked', before: '无此要求' }]);
		expect(said([finding({})], [])).toMatchObject([{ turn: 'dropped', after: '无此要求' }]);
		expect(said([finding({})], [finding({ at: ['courses'] })])).toEqual([]);
	});
});
