import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { alteredSemesters } from './altered-semesters.ts';
import { changeKindsOf, type ChangeKind } from './change-kinds.ts';
import { routeOf, routeWords, usualRouting, type AskedStep } from './routing.ts';

const before = referencePlan();
const course = before.courses[0]!;
const later = before.courses.findIndex(({ terms }) => terms[0] && terms[0].semester > 1);

const changed = (mend: (plan: Plan) => void): Plan => {
	const after = structuredClone(before);
	mend(after);
	return after;
};

const table: readonly [string, (plan: Plan) => void, ChangeKind[]][] = [
	['nothing', () => undefined, []],
	['the text of a course', (plan) => (plan.courses[0]!.description.aims = '改字'), ['wording']],
	['a chapter', (plan) => (plan.chapters['quality'] = []), ['wording']],
	['the order of courses', (plan) => plan.courses.reverse(), ['wording']],
	['weekly hours', (plan) => (plan.courses[0]!.terms[0]!.weeklyHours += 1), ['hours']],
	['a semester', (plan) => (plan.courses[0]!.terms[0]!.semester += 1), ['hours']],
	['credits', (plan) => (plan.courses[0]!.credits = 99), ['credits']],
	['the name of a course', (plan) => (plan.courses[0]!.name += '（一）'), ['courses']],
	['the assessment', (plan) => (plan.courses[0]!.assessment = 'exam'), ['assessment']],
	['the goal', (plan) => (plan.goal += '。'), ['goal']],
	['years', (plan) => (plan.years += 1), ['basis']],
	['graduation', (plan) => (plan.graduation.other = '另有要求'), ['graduation']],
	['a certificate', (plan) => void plan.certificates.pop(), ['certificates']],
	['teaching weeks', (plan) => (plan.calendar[0]!.weeks.teaching -= 1), ['calendar']],
	['only notes on findings', (plan) => (plan.waivers = []), []],
	[
		'a course that goes',
		(plan) => void plan.courses.shift(),
		['courses', 'hours', 'credits', 'assessment', 'wording'],
	],
];

describe('what a change changes', () => {
	it.each(table)('%s', (what, mend, kinds) => {
		const from = what === 'a certificate' ? { ...before, certificates: [certificate] } : before;
		const to = what === 'a certificate' ? before : changed(mend);
		if (what === 'the assessment' && course.assessment === 'exam') return;
		expect(changeKindsOf(from, to)).toEqual(kinds);
	});

	it('misses no edit that a reader of the plan could see', () => {
		const [at, segment] = [`courses/${course.id}`, `segments/${before.segments[0]!.id}`];
		const texts = ['goal', 'entry', 'department', `${at}/place`, `${at}/description/values`];
		const numbers = [`${at}/credits`, `${at}/outsideHours`, `${segment}/practiceHours`];
		const edit = fc.oneof(
			fc.record({ path: fc.constantFrom(...texts), to: fc.constantFrom('甲', '乙', '丙') }),
			fc.record({ path: fc.constantFrom(...numbers), to: fc.integer({ min: 100, max: 120 }) }),
		);
		fc.assert(
			fc.property(edit, ({ path, to }) => {
				const made: Edit = { op: 'set', path, from: null, to };
				const after = applyEdits(before, [made]);
				const read = after.ok ? readPlan(after.value) : after;
				expect(read.ok && changeKindsOf(before, read.value)).not.toEqual([]);
				expect(read.ok).toBe(true);
			}),
			{ numRuns: 40 },
		);
	});
});

const certificate = {
	standard: { id: '直播电商', edition: '登记' },
	level: '初级',
	track: null,
	examSemester: null,
	mapping: [],
	conversion: [],
};

const routes: readonly [ChangeKind[], AskedStep[]][] = [
	[['wording'], ['department-review', 'deliberation', 'approval']],
	[['assessment'], ['approval']],
	[['wording', 'assessment'], ['approval']],
	[['hours'], []],
	[['wording', 'hours'], []],
	// Nobody has said that what changes nothing need not be looked at.
	[[], []],
	[['other'], []],
];

describe('who must see it', () => {
	it.each(routes)('%j does without %j', (kinds, skipped) => {
		expect(routeOf(kinds, usualRouting).skipped).toEqual(skipped);
	});

	it('is what the school says, not what is usual', () => {
		const rules = { ...usualRouting, hours: [], wording: ['approval'] as const };
		expect(routeOf(['hours'], rules).skipped).toHaveLength(3);
		expect(routeOf(['hours', 'wording'], rules).skipped).toEqual([
			'department-review',
			'deliberation',
		]);
	});

	it('is said in words', () => {
		expect(routeWords(routeOf(['wording'], usualRouting))).toBe(
			'按学校的流程规则不经系部审核、论证、审定：改动的是文字表述',
		);
		expect(routeWords(routeOf(['hours'], usualRouting))).toBe('');
	});
});

describe('semesters that a change alters', () => {
	it('are those where a course is taught otherwise', () => {
		const after = changed((plan) => (plan.courses[later]!.terms[0]!.weeklyHours += 1));
		expect(alteredSemesters(before, after)).toEqual([before.courses[later]!.terms[0]!.semester]);
	});

	it('are both where a course is moved, and none where only words change', () => {
		const own = before.courses[later]!.terms[0]!.semester;
		const moved = changed((plan) => (plan.courses[later]!.terms[0]!.semester = own - 1));
		expect(alteredSemesters(before, moved)).toEqual(expect.arrayContaining([own - 1, own]));
		expect(
			alteredSemesters(
				before,
				changed((plan) => (plan.goal = '改字')),
			),
		).toEqual([]);
	});
});
