import { describe, expect, it, test } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { courseOf } from '#tests/builders/course-of.ts';
import { findingsOf, worldOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { loadAliases } from '../../catalogue/aliases.ts';
import { oldTerms as rule } from './old-terms.ts';

const world = worldOf({ aliases: await loadAliases() });
const found = (plan: Plan) =>
	findingsOf(rule, plan, { world }).filter(({ status }) => status !== 'pass');
const places = (parts: PlanParts) =>
	found(planOf(parts)).map(({ at, measured }) => [at[0], measured]);
const described = (content: string) => ({
	courses: [{ description: { ...courseOf().description, content } }],
});

describe('wording/old-terms', () => {
	it('finds nothing in the words of the standard itself', () => {
		expect(found(referencePlan())).toEqual([]);
	});

	it('finds 顶岗实习 and 跟岗实习 wherever they stand', () => {
		expect(places({ goal: '安排顶岗实习' })).toEqual([['goal', '顶岗实习']]);
		expect(places({ segments: [{ name: '跟岗实习' }] })).toEqual([
			['segments/s1/name', '跟岗实习'],
		]);
		expect(places({ courses: [{ name: '顶岗实习指导' }] })).toEqual([
			['courses/c1/name', '顶岗实习'],
		]);
		expect(places(described('跟岗实习、顶岗实习'))).toEqual([
			['courses/c1/description/content', '跟岗实习、顶岗实习'],
		]);
		const chapters = { 'facilities/bases': [{ id: 'p1', text: '顶岗实习基地', meets: [] }] };
		expect(places({ chapters })).toEqual([['chapters/facilities~1bases/p1/text', '顶岗实习']]);
		const outcomes = [{ id: 'o1', text: '顶岗实习', standardItem: null, courses: [] }];
		expect(places({ outcomes })).toEqual([['outcomes/o1/text', '顶岗实习']]);
	});

	it('says what to write, and writes it', () => {
		const plan = planOf({ goal: '先跟岗实习，再顶岗实习。' });
		const [finding] = found(plan);
		if (!finding) throw new Error('no finding');
		expect(finding).toMatchObject({
			...{ status: 'violation', strength: 'advice', scope: 'plan' },
			...{ measured: '跟岗实习、顶岗实习', required: '不用旧称', at: ['goal'] },
		});
		expect(finding.message).toContain('“跟岗实习”是旧称，现称“岗位实习”');
		expect(mended(plan, finding).goal).toBe('先岗位实习，再岗位实习。');
	});

	it('says all of one place together, with the name in which it stands', () => {
		const plan = planOf({ goal: '先跟岗实习，再顶岗实习。', courses: [{ name: '顶岗实习指导' }] });
		const [goal, course] = found(plan);
		expect(goal?.message).toMatch(
			/^“跟岗实习”是旧称，现称“岗位实习”；“顶岗实习”是旧称，现称“岗位实习”（.*）。建议改写。$/,
		);
		expect(goal?.fixes[0]?.effect).toBe('“跟岗实习”改为“岗位实习”，“顶岗实习”改为“岗位实习”。');
		expect(course?.message).toMatch(/^“顶岗实习指导”：“顶岗实习”是旧称，现称“岗位实习”（/);
		const clean = findingsOf(rule, planOf(), { world });
		expect(clean.map(({ measured, at }) => [measured, at])).toEqual(clean.map(() => ['', []]));
	});

	test.each([
		['德育', '德育'],
		['《德育》', '德育'],
		['德 育', '德育'],
		['职业道德与法律（上）', '职业道德与法律'],
		['计算机应用基础Ⅱ', '计算机应用基础'],
		['德育活动', null],
		['职业生涯规划能力', null],
	])('course %s', (name, old) => {
		expect(places({ courses: [{ name }] })).toEqual(old === null ? [] : [['courses/c1/name', old]]);
	});

	it('leaves a name that is written with spaces to its author', () => {
		const [finding] = found(planOf({ courses: [{ name: '德 育' }] }));
		expect(finding?.message).toMatch(/^“德 育”：“德育”是旧称，现称“/);
		expect(finding?.fixes).toEqual([]);
	});

	it('takes an old name in running text only between book-title marks', () => {
		expect(places({ goal: '开展德育活动，具备职业生涯规划能力' })).toEqual([]);
		expect(places({ goal: '先修《计算机应用基础》' })).toEqual([['goal', '计算机应用基础']]);
	});

	it('knows which kind of name it reads', () => {
		expect(places({ programme: { code: '750000', name: '播音与节目主持' } })).toEqual([
			['programme/name', '播音与节目主持'],
		]);
		expect(places({ courses: [{ name: '播音与节目主持' }] })).toEqual([]);
		const { occupations } = referencePlan();
		expect(places({ occupations: { ...occupations, certificates: ['保育员'] } })).toEqual([
			['occupations/certificates/0', '保育员'],
		]);
		const graduation = { credits: null, certificates: ['营销员职业资格证书'], other: '' };
		expect(places({ graduation })).toEqual([['graduation/certificates/0', '营销员职业资格证书']]);
	});
});
