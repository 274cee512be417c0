import { describe, expect, it } from 'vitest';
import { applyEdits, edit } from '#domain/plan/edit.ts';
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { fullPlan } from '#tests/builders/full-plan.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { planLines, planWords, wordSources } from './plan-words.ts';

/** One word in each place that may hold one. */
const plan = planOf({
	goal: '培养目标',
	occupations: {
		...fullPlan().occupations,
		industries: [{ name: '互联网', code: '64' }],
		occupations: [{ name: '互联网营销师', code: '' }],
		positions: ['主播'],
		certificates: ['直播电商'],
	},
	outcomes: [{ id: 'o1', text: '素质', standardItem: null, courses: [] }],
	groups: [{ id: 'g1', name: '任选组', kind: 'elective', take: 1 }],
	courses: [
		{ description: { aims: '目标', content: '内容', requirements: '要求', values: '思政' } },
	],
	segments: [{ name: '入学教育' }],
	themes: [{ theme: '安全教育', form: 'lecture', semester: 1, hours: 2 }],
	chapters: { 'facilities/bases': [{ id: 'p1', text: '基地', meets: [] }] },
	graduation: { credits: null, certificates: ['普通话'], other: '合格' },
});

describe('the words of a plan', () => {
	it('are all of its names and texts, each at its place and of its kind', () => {
		expect(planWords(plan).map(({ path, kind }) => [path, kind])).toEqual([
			['programme/name', 'programme'],
			['entry', null],
			['goal', null],
			['occupations/industries/0/name', 'other'],
			['occupations/occupations/0/name', 'other'],
			['occupations/positions/0', 'other'],
			['occupations/certificates/0', 'certificate'],
			['outcomes/o1/text', null],
			['groups/g1/name', 'other'],
			['courses/c1/name', 'course'],
			['courses/c1/description/aims', null],
			['courses/c1/description/content', null],
			['courses/c1/description/requirements', null],
			['courses/c1/description/values', null],
			['segments/s1/name', 'other'],
			['themes/0/theme', 'other'],
			['chapters/facilities~1bases/p1/text', null],
			['graduation/certificates/0', 'certificate'],
			['graduation/other', null],
		]);
		for (const { path, text } of planWords(plan)) expect(valueAt(plan, path), path).toBe(text);
	});

	it('stand in its lines, every one', () => {
		const words = planWords(plan).map(({ text }) => text);
		expect(planLines(plan).split('\n').sort()).toEqual(words.sort());
	});

	it('are left out where nothing is written', () => {
		const paths = planWords(planOf({ courses: [{}] })).map(({ path }) => path);
		expect(paths).toEqual(['programme/name', 'entry', 'courses/c1/name']);
	});
});

describe('what the words are read from', () => {
	const after = (path: string, to: unknown): Plan => {
		const change = edit(plan, path, to);
		const changed = change && applyEdits(plan, [change]);
		if (!changed?.ok) throw new Error(path);
		return changed.value;
	};
	const isSame = (other: Plan) => {
		const [before, now] = [wordSources(plan), wordSources(other)];
		return before.length === now.length && before.every((value, index) => value === now[index]);
	};

	it('is another after an edit of any of them', () => {
		for (const { path, text } of planWords(plan))
			expect(isSame(after(path, `${text}改`)), path).toBe(false);
		for (const id of ['courses/c1', 'segments/s1'])
			expect(isSame(after(`${id}/id`, 'x')), id).toBe(false);
	});

	it('is the same after an edit of hours', () => {
		expect(isSame(after('courses/c1/outsideHours', 36))).toBe(true);
	});
});
