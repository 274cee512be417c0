import { describe, expect, it, test } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { groupOf } from '#tests/builders/group-of.ts';
import {
	findingOf,
	findingsAfter,
	findingsOf,
	requirementsOf,
	worldOf,
} from '#tests/builders/judging-of.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { rowsOf } from '#tests/builders/rows-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { nationalHoursOf } from '../../public-courses/rows.ts';
import type { PublicCourse } from '../world.ts';
import { publicMinimumHours as rule } from './public-minimum-hours.ts';

const confirmed = { by: '教务处', on: '2026-03-01' };
const row = (changes: Partial<PublicCourse> = {}): PublicCourse => ({
	field: '劳动教育',
	courses: ['劳动教育'],
	hours: 16,
	source: '指导纲要',
	confidence: 'B',
	confirmed,
	...changes,
});
const oneRow = (changes?: Partial<PublicCourse>) => ({
	world: worldOf({ publicCourses: [row(changes)] }),
});
const labour = (hours: number, parts: CourseParts = {}): CourseParts => ({
	standardFields: ['劳动教育'],
	terms: [{ id: '1', semester: 1, weeklyHours: 1, weeks: 1 }],
	outsideHours: hours - 1,
	...parts,
});
const judged = (parts: PlanParts, changes?: Partial<PublicCourse>) =>
	findingOf(rule, planOf(parts), oneRow(changes));

describe('courses/public-minimum-hours', () => {
	it('is judged anew where only hours have changed', () => {
		const plan = planOf({ courses: [labour(18)] });
		const [course] = plan.courses;
		const less = { ...plan, courses: [{ ...course!, outsideHours: 14.5 }] };
		const statuses = (before: Plan, after: Plan) =>
			findingsAfter(rule, before, after, oneRow()).map(({ status }) => status);
		expect(statuses(plan, less)).toEqual(['violation']);
		expect(statuses(less, plan)).toEqual(['pass']);
	});

	test.each([
		[15.5, 'violation', '-1 hours'],
		[16, 'pass', '0 hours'],
		[18, 'pass', '2 hours'],
	])('%s hours of a confirmed row: %s', (hours, status, slack) => {
		expect(judged({ courses: [labour(hours)] })).toMatchObject({
			status,
			slack,
			strength: 'mandatory',
			measured: String(hours),
			required: '>= 16',
		});
	});

	it('says how much is lacking and who answers for the figure', () => {
		const { message, at } = judged({ courses: [labour(15.5)] });
		expect(message).toContain('劳动教育 15.5 学时，国家规定不少于 16 学时（§8.2），还差 0.5 学时');
		expect(message).toContain('指导纲要，教务处 2026-03-01 确认');
		expect(at).toEqual(['courses/c1']);
	});

	it('only advises where nobody has confirmed the row', () => {
		const finding = judged({ courses: [labour(10)] }, { confirmed: null });
		expect(finding).toMatchObject({ status: 'violation', strength: 'advice' });
		expect(finding.message).toContain('未经确认，仅作建议');
	});

	it('adds the courses of a field, and counts none without a semester', () => {
		const nowhere = labour(0, { terms: [], outsideHours: 20 });
		expect(judged({ courses: [labour(8), labour(9), nowhere] }).measured).toBe('17');
		expect(judged({ courses: [nowhere] })).toMatchObject({ measured: '0', status: 'violation' });
	});

	it('counts of a group what everyone gets', () => {
		const groups = [
			groupOf({ counts: { hours: 20, practiceHours: 0, credits: 1, weeklyHours: {} } }),
		];
		const grouped = (hours: number) => labour(hours, { group: 'g1' });
		expect(judged({ groups, courses: [grouped(20), grouped(12)] }).measured).toBe('12');
		const other = { ...grouped(20), standardFields: [] };
		expect(judged({ groups, courses: [grouped(20), other] }).measured).toBe('0');
	});

	it('counts of a group the fewest hours of as many options as are taken', () => {
		const counts = { hours: 20, practiceHours: 0, credits: 1, weeklyHours: {} };
		const grouped = (take: number, ...hours: number[]) => ({
			groups: [groupOf({ take, counts })],
			courses: hours.map((each) => labour(each, { group: 'g1' })),
		});
		expect(judged(grouped(2, 20, 9, 12)).measured).toBe('21');
		expect(judged(grouped(2, 9, 12, 20)).measured).toBe('21');
		expect(
			judged({ ...grouped(1, 20, 12), courses: [labour(5), ...grouped(1, 20, 12).courses] })
				.measured,
		).toBe('17');
	});

	it('asks a repair for what everyone has of it', () => {
		const rows = (parts: PlanParts) => rowsOf(rule, planOf(parts), oneRow()).rows;
		const now = (parts: PlanParts) => rows(parts).map(({ of }) => of.now);
		expect(now({ courses: [labour(8), labour(9), labour(5, { standardFields: [] })] })).toEqual([
			1700,
		]);
		const nowhere = labour(0, { terms: [], outsideHours: 20 });
		expect(now({ courses: [nowhere, labour(3)] })).toEqual([300]);
		const counts = { hours: 20, practiceHours: 0, credits: 1, weeklyHours: {} };
		const groups = [groupOf({ take: 2, counts })];
		const courses = [20, 9, 12].map((each) => labour(each, { group: 'g1' }));
		expect(now({ groups, courses })).toEqual([2100]);
		expect(
			rows({ courses: [labour(0, { terms: [], outsideHours: 0 })] })[0]?.of.steps.size,
		).toBeGreaterThan(0);
	});

	it('says who answers for a row, and where its courses stand', () => {
		const of = (hours: number, changes: Partial<PublicCourse> = {}) =>
			judged({ courses: [labour(hours)] }, changes);
		const lead = (hours: number) => `劳动教育 ${hours} 学时，国家规定不少于 16 学时（§8.2）`;
		expect(of(16).message).toBe(`${lead(16)}。依据指导纲要，教务处 2026-03-01 确认。`);
		expect(of(15, { confirmed: null }).message).toBe(
			`${lead(15)}，还差 1 学时。指导纲要，未经确认，仅作建议。`,
		);
		expect(judged({}).at).toEqual(['courses']);
		expect(of(16).compared).toEqual([{ figure: 'field/劳动教育/hours' }]);
	});

	it('says nothing of a row that the clause does not name', () => {
		expect(findingsOf(rule, planOf(), oneRow({ field: '插花' }))).toEqual([]);
	});

	it('lapses with a reason given for more hours than there are now', () => {
		const note = (measured: string) => ({
			courses: [labour(10)],
			justifications: [justificationOf(rule.id, measured)],
		});
		const row = { confirmed: null };
		expect(judged(note('10'), row).status).toBe('justified');
		expect(judged(note('11'), row).status).toBe('violation');
	});

	it('passes the reference plan by the national rows', () => {
		const publicCourses = nationalHoursOf('中等职业教育');
		const findings = findingsOf(rule, referencePlan(), { world: worldOf({ publicCourses }) });
		expect(findings).toHaveLength(publicCourses.length);
		expect(findings.filter(({ status }) => status !== 'pass')).toEqual([]);
		const binding = findings.filter(({ strength }) => strength === 'mandatory');
		expect(binding.map(({ measured, required }) => [measured, required])).toEqual([
			['18', '>= 16'],
		]);
	});

	it('is mandatory where a layer confirms its subject', () => {
		const [asked] = requirementsOf(rule.id);
		const strengthBy = (part: string | null) => {
			const confirmations = [{ part, by: '陈敏', on: '2026-11-20' }];
			const parameters = [{ ...asked!, confirmations }];
			const plan = planOf({ courses: [labour(15)] });
			return findingOf(rule, plan, { ...oneRow({ confirmed: null }), parameters });
		};
		expect(strengthBy('劳动教育')).toMatchObject({ strength: 'mandatory' });
		expect(strengthBy('劳动教育').message).toContain('陈敏 2026-11-20 确认');
		expect(strengthBy(null).strength).toBe('mandatory');
		expect(strengthBy('语文').strength).toBe('advice');
	});
});
