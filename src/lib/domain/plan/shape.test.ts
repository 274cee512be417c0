/** That a plan which says all that the format knows (formats.md) is read as it was written. */
import { describe, expect, it, test } from 'vitest';
import { courseOf, segmentOf, heldIn } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { readPlan } from './read.ts';
import type { Plan } from './shape.ts';

/** Read in each test: where the shape is broken each says so. */
const wholePlan = (): Plan =>
	planOf({
		courses: [
			{
				library: 'l1',
				textbooks: [
					{ title: '直播运营', publisher: '高教社', isbn: '', kind: 'national' },
					{ title: '', publisher: '', isbn: '', kind: 'other', edition: '2', editor: '周岚' },
				],
			},
			{ group: ['g1', 'a'] },
			{ group: ['g1', 'b'] },
			{ group: 'g2' },
		],
		groups: [
			groupOf({
				kind: 'direction',
				counts: {
					hours: 36,
					practiceHours: null,
					credits: 2,
					weeklyHours: { '1': 2, '9': 0, '10': 0, '16': 0.5 },
				},
			}),
			groupOf({ id: 'g2', kind: 'elective', counts: null }),
		],
		occupations: {
			...planOf().occupations,
			duties: [{ position: '主播', tasks: ['直播'], courses: ['c1'] }],
		},
		themes: (['course', 'lecture', 'activity'] as const).map((form) => ({
			...{ theme: '安全教育', form, semester: 1, hours: 2 },
		})),
		certificates: [
			{
				standard: { id: 'webcast-operation', edition: '2021-2.0' },
				...{ level: '初级', track: null, examSemester: 4 },
				mapping: [
					{
						skill: '1.1',
						courses: (['taught', 'practised', 'assessed'] as const).map((role) => ({
							...{ course: 'c1', role, hours: 2 },
						})),
					},
				],
				conversion: [{ course: 'c1', credits: 2 }],
			},
		],
		chapters: { 'facilities/bases': [{ id: 'p1', text: '协议', meets: ['10.1.3/agreement'] }] },
		justifications: [
			{
				...{ rule: 'hours/practice-share', at: '', measured: '1550/3108', reason: '缺实训室' },
				...{ by: '周岚', on: '2026-05-12', confirmed: { by: '沈毅', on: '2026-05-13' } },
			},
		],
		waivers: [
			{
				...{ rule: 'credits/hours-per-credit', at: '', reason: '试点', by: '周岚' },
				...{ role: 'academic-affairs', on: '2026-05-12' },
			},
		],
		remedies: [
			{
				...{ rule: 'staff/student-ratio', at: '', measured: '256/12', what: '招聘', who: '人事处' },
				...{ by: '2027-08-31', on: '2026-05-12' },
			},
		],
	});

it('a plan that says everything is read as it was written', () => {
	const plan = wholePlan();
	expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
});

const faultsOf = (change: (plan: Plan) => Partial<Plan>) => {
	const plan = wholePlan();
	const read = readPlan({ ...plan, ...change(plan) });
	return read.ok ? [] : read.faults.map(({ path, wrong }) => [path, wrong]);
};
/** A part of the plan, with one field more. */
const odd = <Part extends object>(part: Part): Part => ({ ...part, colour: '红' });

test.each<[string, (plan: Plan) => Partial<Plan>]>([
	['programme', ({ programme }) => ({ programme: odd(programme) })],
	[
		'occupations/duties/0',
		({ occupations }) => ({
			occupations: { ...occupations, duties: occupations.duties?.map(odd) },
		}),
	],
	['groups/g1', ({ groups }) => ({ groups: groups.map(odd) })],
	[
		'groups/g1/counts',
		({ groups }) => ({
			groups: groups.map((group) => ({ ...group, counts: group.counts && odd(group.counts) })),
		}),
	],
	[
		'courses/c1/textbooks/0',
		({ courses }) => ({
			courses: courses.map((course) => ({ ...course, textbooks: course.textbooks.map(odd) })),
		}),
	],
	['themes/0', ({ themes }) => ({ themes: themes.map(odd) })],
	[
		'certificates/webcast-operation@2021-2.0/conversion/0',
		({ certificates }) => ({
			certificates: certificates.map((one) => ({ ...one, conversion: one.conversion.map(odd) })),
		}),
	],
	['justifications/0', ({ justifications }) => ({ justifications: justifications.map(odd) })],
	['waivers/0', ({ waivers }) => ({ waivers: waivers.map(odd) })],
	['remedies/0', ({ remedies }) => ({ remedies: remedies.map(odd) })],
])('a field of %s that nobody knows is refused', (path, change) => {
	expect(faultsOf(change)[0]).toEqual([`${path}/colour`, '不认识的字段']);
});

describe('keys that are no names', () => {
	test.each(['0', '17', '21', '01', '1.5', '一'])('semester %s of a group', (semester) => {
		const weeklyHours = { [semester]: 2 };
		const counts = { hours: 36, practiceHours: null, credits: null, weeklyHours };
		expect(faultsOf(() => ({ groups: [groupOf({ counts }), groupOf({ id: 'g2' })] }))).toEqual([
			[`groups/g1/counts/weeklyHours/${semester}`, '不是学期'],
		]);
	});

	test.each(['', 'Quality', 'quality/', '/quality', 'facilities bases', '../x'])(
		'chapter %j',
		(section) => {
			expect(faultsOf(() => ({ chapters: { [section]: [] } }))).toEqual([
				[`chapters/${section.replaceAll('/', '~1')}`, '不是章节的名称'],
			]);
		},
	);
});

test.each([
	[1.2, []],
	[1.5, []],
	[0.1, ['不是 0.2 的倍数（1 天 = 0.2 周）']],
	[1.3, ['不是 0.2 的倍数（1 天 = 0.2 周）']],
])('a segment of %f weeks, days or half weeks: %j', (weeks, wrong) => {
	const segments = [segmentOf({ terms: [heldIn(1, { weeks })] })];
	expect(faultsOf(() => ({ segments })).map(([, what]) => what)).toEqual(wrong);
});

it('each value of a choice is one that a plan may hold', () => {
	const courses = (['public', 'foundation', 'core', 'extension'] as const).flatMap((category) =>
		(['compulsory', 'limited', 'free'] as const).map((nature) =>
			courseOf({ id: `${category}.${nature}`, category, nature }),
		),
	);
	expect(faultsOf(() => ({ courses, groups: [] }))).toEqual([]);
});
