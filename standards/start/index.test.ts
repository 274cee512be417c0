import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { defaultCalendar } from '../draft/calendar.ts';
import { edition2025, edition2030, renamed } from '../editions/testing/next-edition.ts';
import { programmeOf } from '../general/skeleton.ts';
import { generalContent } from '../general/content.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import { startedFrom, type Rebase } from './index.ts';

const old = edition2025.standard;
const rebase = (next: TeachingContent, more: Partial<Rebase> = {}): Rebase => ({
	...{ old, next, hasStandard: true, cohort: 2030, creditSystem: true },
	calendar: defaultCalendar(3),
	...more,
});
const titles = (plan: Plan, to: Rebase) => startedFrom(plan, to).notes.map(({ title }) => title);

/** The edition of 2030 with its items changed. */
function changed(change: (content: TeachingContent) => void): TeachingContent {
	const next = structuredClone(edition2030().standard);
	change(next);
	return next;
}

describe('a plan that starts from another', () => {
	it('takes over courses, segments, outcomes and texts under their ids', () => {
		const source = referencePlan({ cohort: 2025 });
		const { plan, notes } = startedFrom(source, rebase(old, { cohort: 2026 }));
		const { courses, segments, outcomes, chapters, goal, themes } = source;
		expect(plan).toMatchObject({ courses, outcomes, chapters, goal, themes, cohort: 2026 });
		expect(plan.segments.map(({ id }) => id)).toEqual(segments.map(({ id }) => id));
		expect(notes.filter(({ kind }) => kind === 'changed')).toEqual([]);
		expect(readPlan(plan).ok).toBe(true);
	});

	it('leaves behind what was said and decided of the old one, and says why', () => {
		const said = { rule: 'hours/total', at: '', reason: '理由', by: '', on: '2025-05-01' };
		const [segment, ...others] = referencePlan().segments;
		const [term, ...terms] = segment!.terms;
		const source = referencePlan({
			justifications: [{ ...said, measured: '3000' }],
			waivers: [{ ...said, role: '教务处' }],
			certificates: [
				{
					standard: { id: 'livestream-ecommerce', edition: '2021-1.0' },
					...{ level: '中级', track: null, examSemester: 4, mapping: [], conversion: [] },
				},
			],
			segments: [
				{ ...segment!, terms: [{ ...term!, from: '2025-09-01', to: '2025-09-05' }, ...terms] },
				...others,
			],
		});
		const { plan, notes } = startedFrom(source, rebase(old));
		expect(plan).toMatchObject({ justifications: [], waivers: [], remedies: [], authors: [] });
		expect(plan.certificates[0]).toMatchObject({ level: '中级', examSemester: null });
		expect(plan.segments[0]?.terms[0]).toMatchObject({ from: null, to: null });
		expect(notes.filter(({ kind }) => kind === 'left').map(({ title }) => title)).toEqual([
			...['偏离说明', '不适用裁定', '证书考试学期', '实践环节起止日期'],
		]);
	});

	it('follows an item to its new number, and lists what is gone, new, and reworded', () => {
		const [field] = old.courses.core.fields;
		const name = field!.field;
		const source = referencePlan();
		const holder = source.courses.find(({ standardItems }) => standardItems.includes(`${name}/1`))!;
		const next = changed(({ courses }) => {
			const [first, second, third] = courses.core.fields[0]!.items;
			courses.core.fields[0]!.items = [
				{ number: 1, text: second!.text },
				{ number: 2, text: '新写的一条。' },
				{ ...third!, text: '改了字的一条。' },
				{ number: 9, text: '新增的一条。' },
			];
			expect(first).toBeDefined();
		});
		const { plan, notes } = startedFrom(source, rebase(next));
		const now = plan.courses.find(({ id }) => id === holder.id)!.standardItems;
		expect(now).toContain(`${name}/1`);
		const found = (what: string) => notes.find(({ title }) => title === what)?.items ?? [];
		expect(found('教学要求：新标准新增，还没有对应')).toEqual([`${name}/9 新增的一条。`]);
		expect(found('教学要求：新标准已没有，对应已取消').join()).toContain(`${name}/4`);
		expect(found('教学要求：文字有改动，对应保留').join()).toContain('改为“改了字的一条。”');
		expect(plan.standard).toEqual({ id: '730705', edition: '2030' });
	});

	it('unbinds a field that goes by another name, and keeps the course', () => {
		const next = renamed('直播客户服务', '直播用户服务')(edition2030()).standard;
		const { plan, notes } = startedFrom(referencePlan(), rebase(next));
		expect(plan.courses).toHaveLength(referencePlan().courses.length);
		expect(plan.courses.flatMap(({ standardFields }) => standardFields)).not.toContain(
			'直播客户服务',
		);
		expect(notes.map(({ title }) => title)).toContain('课程领域：新标准已没有，对应已取消');
	});

	it('goes on with the new words where the old were the standard’s, not where a school wrote', () => {
		const next = changed((content) => void (content.goal = '新的培养目标'));
		const of = (goal: string) => startedFrom(referencePlan({ goal }), rebase(next)).plan.goal;
		expect([of(old.goal), of('本校写的')]).toEqual(['新的培养目标', '本校写的']);
	});

	it('drops what stands in semesters that are no more, and says which', () => {
		const to = rebase(old, { calendar: defaultCalendar(3).slice(0, 4) });
		const { plan, notes } = startedFrom(referencePlan(), to);
		expect(
			plan.courses.flatMap(({ terms }) => terms).map(({ semester }) => semester),
		).not.toContain(5);
		const left = notes.find(({ title }) => title === '修业年限以外的学期');
		expect(left?.items.join()).toContain('第 5 学期');
		expect(readPlan(plan).ok).toBe(true);
	});

	it('tells of weeks that are others, and of credits where there are none any more', () => {
		const [first, ...rest] = defaultCalendar(3);
		const calendar = [
			{ ...first!, weeks: { ...first!.weeks, teaching: 17, flexible: 1 } },
			...rest,
		];
		const to = rebase(old, { calendar, creditSystem: false });
		const { plan, notes } = startedFrom(referencePlan(), to);
		const weeks = notes.find(({ title }) => title === '校历与原方案不同')?.items;
		expect(weeks).toEqual(['第 1 学期授课周：18 改为 17', '第 1 学期机动周：0 改为 1']);
		expect(plan.courses.every(({ credits }) => credits === null)).toBe(true);
		expect(notes.map(({ title }) => title)).toContain('学分');
	});

	it('points at texts that name the old cohort', () => {
		const source = referencePlan({ cohort: 2025, goal: '面向2025级学生的目标' });
		expect(titles(source, rebase(old))).toContain('文字中写有“2025级”');
		expect(titles(source, rebase(old, { cohort: 2025 }))).not.toContain('文字中写有“2025级”');
	});

	it('may be of another programme: its courses stay, its occupations do not', async () => {
		const programme = await programmeOf('610101');
		if (!programme.ok) throw new Error('it is in the catalogue');
		const next = generalContent(programme.value);
		const { plan } = startedFrom(referencePlan(), rebase(next, { hasStandard: false }));
		expect(plan).toMatchObject({ standard: null, programme: { code: '610101' } });
		expect(plan.occupations.positions).toEqual([]);
		expect(plan.courses.flatMap(({ standardItems }) => standardItems)).toEqual([]);
		expect(plan.courses.flatMap(({ standardFields }) => standardFields)).toContain('语文');
		expect(readPlan(plan).ok).toBe(true);
	});

	it('is the plan itself, whatever edition it goes to and comes back from', () => {
		const order = fc.shuffledSubarray(old.outcomes.items, { minLength: old.outcomes.items.length });
		fc.assert(
			fc.property(order, (items) => {
				const next = changed(
					(content) =>
						void (content.outcomes.items = items.map(({ text }, at) => ({ number: at + 1, text }))),
				);
				const there = startedFrom(referencePlan(), rebase(next)).plan;
				const back = startedFrom(there, rebase(old, { old: next, cohort: 2026 })).plan;
				expect(back.outcomes).toEqual(referencePlan().outcomes);
			}),
			{ numRuns: 30 },
		);
	});
});
