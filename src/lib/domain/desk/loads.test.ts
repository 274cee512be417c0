import { describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { planFiguresOf, type PlanFigures } from './plan-figures.ts';
import { readNorms, usualNorms } from './norms.ts';
import { roomLoad } from './room-load.ts';
import { semesterOf, termBeside, termOf, termOn } from './school-term.ts';
import { sharedCourses, type SchoolPlan } from './shared-courses.ts';
import { teacherLoad } from './teacher-load.ts';

const figures = planFiguresOf(referencePlan());
const plan = (programme: string, own: PlanFigures = figures, cohort = 2026): SchoolPlan => ({
	...{ planId: programme, title: `${cohort}级 ${programme}`, programme, cohort, figures: own },
});
const term = termOf(2026, 1, []);
const norms = { ...usualNorms, full: 10, part: 4, classSize: 40, roomHours: 20 };
const enrolled = (students: number | null) => [{ programme: '甲', cohort: 2026, students }];

const person = (number: string, more: object) =>
	({
		number,
		name: number,
		employment: 'full',
		kind: 'professional',
		leaves: null,
		shares: [],
		...more,
	}) as never;
const share = (programme: string, part: number | null) => ({ programme, share: part });

const weekly = (isPublic: boolean): number =>
	figures.loads
		.filter(({ category }) => (category === 'public') === isPublic)
		.reduce((sum, load) => sum + (load.weekly[0] ?? 0), 0);

describe('semesters of the school', () => {
	it('are those of a cohort, counted from its entry', () => {
		expect([0, 1, 2].map((years) => semesterOf(2026, { year: 2026 + years, term: 2 }))).toEqual([
			2, 4, 6,
		]);
		expect(semesterOf(2027, { year: 2026, term: 2 })).toBeNull();
	});

	it('follow one another, and a day lies in the one that has begun', () => {
		expect(termBeside({ year: 2026, term: 2 }, 1, [])).toMatchObject({ year: 2027, term: 1 });
		expect(termBeside({ year: 2026, term: 1 }, -1, [])).toMatchObject({ year: 2025, term: 2 });
		expect(termOn('2026-08-31', [])).toMatchObject({ year: 2025, term: 2 });
		expect(termOn('2026-09-01', [])).toMatchObject({ year: 2026, term: 1 });
	});
});

describe("teachers' load", () => {
	const load = (students: number | null, teachers: never[] = []) =>
		teacherLoad([plan('甲')], { teachers, enrolment: enrolled(students) }, term, norms);

	it('is the weekly hours of the plan times its classes, apart for public courses', () => {
		const [common, own] = load(41);
		expect(common).toMatchObject({ programme: null, needed: weekly(true) * 2 });
		expect(own).toMatchObject({ programme: '甲', needed: weekly(false) * 2 });
		expect(load(40)[1]?.needed).toBe(weekly(false));
	});

	it('names what it does not know, and counts it on neither side', () => {
		const pools = load(null, [person('1', { shares: [share('甲', null)] })]);
		expect(pools.find(({ programme }) => programme === '甲')).toMatchObject({
			...{ needed: 0, capacity: 0 },
			unknown: [expect.stringContaining('在校生'), expect.stringContaining('占比')],
		});
	});

	it('has of each teacher the share, of a part-time one by the lower norm, of one who left nothing', () => {
		const own = load(40, [
			person('1', { shares: [share('甲', 0.5)] }),
			person('2', { employment: 'part', shares: [share('甲', 1)] }),
			person('3', { leaves: term.from, shares: [share('甲', 1)] }),
			person('4', { kind: 'public' }),
		]);
		expect(own.map(({ capacity }) => capacity)).toEqual([1000, 500 + 400]);
	});

	it('asks nothing for a cohort that has not entered or has left', () => {
		const beyond = termOf(2035, 1, []);
		expect(teacherLoad([plan('甲')], { teachers: [], enrolment: [] }, beyond, norms)).toEqual([]);
	});
});

describe('load of rooms', () => {
	const [first] = figures.courses.filter((course) => (course.weekly[0] ?? 0) > 0);
	const held = (place: string): PlanFigures => ({
		loads: [],
		courses: [{ ...first!, place, practice: first!.hours / 2, fields: ['域'], trainings: [] }],
	});
	const room = (name: string, more: object = {}) =>
		({
			name,
			place: '',
			programmes: [],
			standardRooms: [],
			courses: ['域'],
			equipment: [],
			...more,
		}) as never;
	const at = (
		own: PlanFigures,
		rooms: never[],
		places: { name: string; seats: number | null }[] = [],
	) =>
		roomLoad(
			[plan('甲', own)],
			{ rooms, places: places as never, enrolment: enrolled(80) },
			term,
			norms,
		);

	it('is all hours of a course where its place says, for each part of a class that has no seat', () => {
		const { rooms } = at(held('机房'), [], [{ name: '机房', seats: 20 }]);
		expect(rooms[0]).toMatchObject({ capacity: 2000, needed: first!.weekly[0]! * 2 * 2 });
	});

	it('is the practice hours among the rooms of its field', () => {
		const { rooms } = at(held(''), [room('一'), room('二'), room('他', { programmes: ['乙'] })]);
		const half = Math.round(first!.weekly[0]! / 2);
		expect(rooms.map(({ needed }) => needed)).toEqual([half, half, 0]);
	});

	it('says which courses have no room', () => {
		expect(at(held(''), []).unknown).toEqual([expect.stringContaining('没有对应的实训室')]);
	});
});

describe('courses that programmes share', () => {
	const with_ = (more: object): PlanFigures => ({
		loads: [],
		courses: [{ ...figures.courses[0]!, ...more }],
	});

	it('are found by the library and by the name, and say what differs', () => {
		const shared = sharedCourses([
			plan('甲', with_({ name: '语文', library: 'r1', hours: 3600 })),
			plan('乙', with_({ name: '语 文', library: null, hours: 5400 })),
			plan('丙', with_({ name: '语文（职业模块）', library: 'r1', hours: 3600 })),
		]);
		expect(shared).toHaveLength(1);
		expect(shared[0]?.uses.map(({ programme }) => programme)).toEqual(['甲', '乙', '丙']);
		expect(shared[0]?.differs).toEqual(['hours']);
	});

	it('are none of one programme alone', () => {
		expect(sharedCourses([plan('甲'), plan('甲', figures, 2025)])).toEqual([]);
	});
});

describe('norms', () => {
	it('are numbers within their bounds', () => {
		expect(readNorms(usualNorms)).toEqual({ ok: true, value: usualNorms });
		expect(readNorms({ ...usualNorms, full: 12.5 }).ok).toBe(true);
		for (const wrong of [{ full: 0.5 }, { full: 41 }, { classSize: 40.5 }, { roomHours: NaN }])
			expect(readNorms({ ...usualNorms, ...wrong }).ok).toBe(false);
		expect(readNorms({}).ok).toBe(false);
	});
});
