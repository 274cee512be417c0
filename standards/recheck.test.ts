import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, edit, type Edit } from '#domain/plan/edit.ts';
import { readPlan } from '#domain/plan/read.ts';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { courseOf } from '#tests/builders/course-of.ts';
import { justificationOf, waiverOf } from '#tests/builders/note-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { prepareJudging } from './judging.ts';
import { standardRules } from './rules/register.ts';

const today = '2026-11-20';
const reference = referencePlan();
const judging = await prepareJudging(reference, { today });
if (!judging.ok) throw new Error(JSON.stringify(judging.faults));
const { value: judged } = judging;

/** A place and a value; the edit is made against the plan as it stands when its turn comes. */
type Change = readonly [path: string, to: unknown];

const member = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const course = member(reference.courses.map(({ id }) => id));
const segment = member(reference.segments.map(({ id }) => id));
const semester = fc.integer({ min: 1, max: 6 });
const half = fc.integer({ min: 0, max: 12 }).map((value) => value / 2);
const at = (path: fc.Arbitrary<string>, to: fc.Arbitrary<unknown>): fc.Arbitrary<Change> =>
	fc.tuple(path, to);
const field = member(reference.courses.flatMap(({ standardFields }) => standardFields));

const ofCourse = (key: string, to: fc.Arbitrary<unknown>) =>
	at(
		course.map((id) => `courses/${id}/${key}`),
		to,
	);
const ofSegment = (key: string, to: fc.Arbitrary<unknown>) =>
	at(
		segment.map((id) => `segments/${id}/${key}`),
		to,
	);
const term = fc.tuple(semester, half).map(([number, weeklyHours]) => ({
	id: String(number),
	semester: number,
	weeklyHours,
}));

const figures = [
	ofCourse(
		'terms',
		term.map((one) => [one]),
	),
	ofCourse('terms', fc.constant([])),
	ofCourse('practiceHours', fc.option(fc.integer({ min: 0, max: 80 }))),
	ofCourse('credits', fc.option(half)),
	ofCourse('outsideHours', fc.integer({ min: 0, max: 18 })),
	ofSegment('credits', fc.option(half)),
	ofSegment('practiceHours', fc.option(fc.integer({ min: 0, max: 30 }))),
	ofSegment('offCampus', fc.boolean()),
	at(
		semester.map((number) => `calendar/${number}/weeks/teaching`),
		fc.integer({ min: 0, max: 20 }),
	),
];
const offers = [
	ofCourse('name', member(['德育', '顶岗实习指导', '历史', '直播销售'])),
	ofCourse('category', member(['public', 'foundation', 'core', 'extension'])),
	ofCourse('nature', member(['compulsory', 'limited', 'free'])),
	ofCourse('standardFields', fc.array(field, { maxLength: 2 })),
	ofCourse('standardItems', member([[], ['直播销售/3'], ['直播销售/1', '商务数据分析/4']])),
	ofCourse('trainings', member([[], ['直播运营']])),
	ofCourse('prerequisites', fc.array(course, { maxLength: 2 })),
	ofCourse('group', member([null, { id: 'g1' }, { id: 'g1', option: 'a' }])),
	at(
		course.map((id) => `courses/${id}`),
		fc.constant(undefined),
	),
	at(
		fc.constant('courses/new'),
		field.map((one) => courseOf({ id: 'new', standardFields: [one], weekly: { 3: 2 } })),
	),
	at(
		fc.constant('groups'),
		fc.integer({ min: 1, max: 2 }).map((take) => [
			{
				id: 'g1',
				name: '组',
				kind: 'elective',
				take,
				counts: { hours: 72, practiceHours: 9, credits: 4, weeklyHours: {} },
			},
		]),
	),
	ofSegment('kind', member(['training', 'other', 'position-internship', 'labour-week'])),
	ofSegment('trainings', member([[], ['直播运营']])),
	at(
		segment.map((id) => `segments/${id}`),
		fc.constant(undefined),
	),
];
const rule = member(standardRules.map(({ id }) => id));
const texts = [
	at(fc.constant('programme/name'), member(['直播电商服务', '网络直播'])),
	at(fc.constant('entry'), member(['初中毕业', '初级中等学校毕业或具备同等学力'])),
	at(fc.constant('years'), fc.integer({ min: 2, max: 4 })),
	at(fc.constant('creditSystem'), fc.boolean()),
	at(fc.constant('goal'), member(['', '顶岗实习'])),
	at(fc.constant('graduation/credits'), member([null, 0, 150, 170])),
	at(fc.constant('occupations/positions'), member([[], ['直播销售员']])),
	at(
		member(['chapters/quality', 'chapters/graduation', 'outcomes/o3', 'themes/0']),
		fc.constant(undefined),
	),
	at(fc.constant('outcomes/o1/courses'), fc.array(course, { maxLength: 2 })),
	at(
		fc.constant('justifications'),
		rule.map((id) => [justificationOf(id, '直播销售/3、1')]),
	),
	at(
		fc.constant('waivers'),
		rule.map((id) => [waiverOf(id)]),
	),
];
const change = fc.oneof(...figures, ...offers, ...texts);

/** The plan after a change; as it was where the change does not fit or the border would refuse it. */
function changed(plan: Plan, [path, to]: Change): Plan {
	const made: Edit | null = edit(plan, path, to);
	const after = made ? applyEdits(plan, [made]) : null;
	return after?.ok && readPlan(after.value).ok ? after.value : plan;
}

it('says after any edits what a full check says', () => {
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
			let plan = referencePlan();
			let check = checkPlan(judged, plan, today);
			for (const each of changes) {
				plan = changed(plan, each);
				check = checkPlan(judged, plan, today, check);
				const whole = checkPlan(judged, structuredClone(plan), today);
				expect(check.findings).toEqual(whole.findings);
				expect([check.verdict, check.submittable]).toEqual([whole.verdict, whole.submittable]);
			}
		}),
		{ numRuns: 60 },
	);
});

it('runs no rule of presence, text or identity again for an edit of hours', () => {
	const first = checkPlan(judged, reference, today);
	const edits = [
		['courses/sales/terms/4/weeklyHours', 3.5],
		['courses/sales/practiceHours', 90],
		['courses/sales/credits', 7.5],
	] as const;
	for (const [path, to] of edits) {
		const again = checkPlan(judged, changed(reference, [path, to]), today, first);
		const rerun = [...again.kept].filter(([id, kept]) => kept !== first.kept.get(id));
		const groups = new Set(rerun.map(([id]) => id.split('/')[0]));
		for (const group of ['courses', 'identity', 'outcomes', 'wording', 'staff', 'facilities'])
			expect([...groups], path).not.toContain(group);
	}
});

it('offers fixes that apply, and that leave a plan which can be read', () => {
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
			const plan = changes.reduce(changed, referencePlan());
			for (const { rule, fixes } of checkPlan(judged, plan, today).findings)
				for (const fix of fixes) {
					const after = applyEdits(plan, fix.edits);
					expect(after.ok, rule).toBe(true);
					if (after.ok) expect(readPlan(after.value), rule).toMatchObject({ ok: true });
				}
		}),
		{ numRuns: 60 },
	);
});
