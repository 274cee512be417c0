/** Plans that a workbook must count right: what each is about stands in its name. */
import type { Plan } from '#domain/plan/shape.ts';
import { draftPlan } from '#standards/draft/index.ts';
import { loadTeachingStandard } from '#standards/register.ts';
import { heldIn, segmentOf } from '#tests/builders/course-of.ts';
import { groups } from './excel-groups.ts';
import { uneven } from './excel-uneven.ts';
import { calendarOf, planOf, sound } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';

const extension = { category: 'extension', nature: 'free' } as const;

/** Four years, of which the last has one semester. */
const sevenSemesters = (): Plan =>
	planOf({
		years: 4,
		calendar: new Array(7).fill({ teaching: 17 }),
		courses: [
			{ category: 'public', credits: 10, practiceHours: 3, weekly: { 1: 2, 7: 8 } },
			{ ...extension, credits: 2, practiceHours: 3, weekly: { 6: 2 } },
		],
		segments: [{ kind: 'training', credits: 2, terms: [{ semester: 7, weeks: 2 }] }],
	});

const oneSemester = (): Plan =>
	planOf({
		years: 1,
		calendar: [{}],
		courses: [{ category: 'core', credits: 1, practiceHours: 9, weekly: { 1: 1 } }],
	});

/** Names of 200 characters, and texts that a spreadsheet would take for formulas. */
function texts(): Plan {
	const plan = referencePlan();
	const [first, second] = plan.courses;
	if (!first || !second) throw new Error('the reference plan has courses');
	return sound({
		...plan,
		courses: [
			{ ...first, name: `${'长'.repeat(150)}${'x'.repeat(50)}` },
			{ ...second, name: '“引号"与<尖括号>&符号\'' },
			...plan.courses.slice(2),
		],
		segments: [
			...plan.segments,
			segmentOf({ id: 'long', name: '环节'.repeat(100), terms: [heldIn(6, { weeks: 0 })] }),
		],
		outcomes: [
			...plan.outcomes,
			{ id: 'evil', text: '=1+1', standardItem: null, courses: [first.id] },
			{ id: 'worse', text: "@SUM(A1)\t+cmd|' /C calc'!A0", standardItem: null, courses: [] },
		],
	});
}

/** Half a step under the practice share, with a reason. */
function justified(): Plan {
	const plan = referencePlan();
	const courses = plan.courses.map((course) =>
		course.category === 'core' ? { ...course, practiceHours: 10 } : course,
	);
	return sound({
		...plan,
		courses,
		justifications: [
			{
				rule: 'hours/practice-share',
				at: '',
				measured: '1/100',
				reason: '=HYPERLINK("http://example.org","实训室在建")',
				by: '周岚',
				on: '2026-05-12',
				confirmed: null,
			},
		],
		waivers: [
			{
				rule: 'credits/hours-per-credit',
				at: '',
				reason: '试点专业',
				by: '高翔',
				role: 'academic-affairs',
				on: '2026-05-12',
			},
		],
	});
}

/** Every rule of figures broken. */
function broken(): Plan {
	const plan = referencePlan();
	const courses = plan.courses.slice(0, -4).map((course, index) => ({
		...course,
		credits: index % 3 === 0 ? 9 : index % 3 === 1 ? null : course.credits,
		practiceHours: index % 2 === 0 ? null : 1,
	}));
	const segments = plan.segments.map((segment) => ({
		...segment,
		credits: segment.credits === null ? null : segment.credits + 1,
		terms: segment.terms.map((term) => ({ ...term, weeks: term.weeks * 2, hoursPerWeek: 28 })),
	}));
	const calendar = calendarOf([{ teaching: 15 }, {}, { practice: 3 }, {}, {}, { teaching: 20 }]);
	return sound({ ...plan, courses, segments, calendar });
}

/** The draft for a calendar of uneven semesters. */
async function drafted(): Promise<Plan> {
	const teaching = await loadTeachingStandard('730705', '2025');
	if (!teaching.ok) throw new Error('the library has 730705');
	const term = (weeks: number) => ({ teaching: weeks, exam: 1, practice: 19 - weeks });
	const calendar = calendarOf([
		term(16),
		term(18),
		term(17),
		term(18),
		term(15),
		{ teaching: 0, practice: 18 },
	]);
	const draft = await draftPlan(teaching.value, { cohort: 2026, calendar });
	return draft.plan;
}

const cases: Readonly<Record<string, () => Plan | Promise<Plan>>> = {
	'the draft of the standard': drafted,
	'the reference plan': () => referencePlan(),
	'groups: electives, a direction, declared figures': groups,
	'blocks, days, half hours and uneven semesters': uneven,
	'seven semesters': sevenSemesters,
	'one semester': oneSemester,
	'long names and formula-like texts': texts,
	'a justified deviation and a waived rule': justified,
	'every rule of figures broken': broken,
	'no credit system': () => sound({ ...referencePlan(), creditSystem: false }),
	'no standard': () => sound({ ...referencePlan(), standard: null }),
	'an empty plan': () => planOf({ calendar: [] }),
};

export const caseNames: readonly string[] = Object.keys(cases);

export async function casePlan(name: string): Promise<Plan> {
	const make = cases[name];
	if (!make) throw new Error(`no case ${name}`);
	return make();
}
