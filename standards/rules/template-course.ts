/** The edit that adds a missing public course: its template hours in the lightest semester. */
import { fraction, hundredths } from '#domain/exact.ts';
import { termHours } from '#domain/plan/course-hours.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Course, CourseTerm, Nature, Plan } from '#domain/plan/shape.ts';
import type { Fix } from '#domain/rules/finding.ts';
import { levelOf } from '../level.ts';
import { publicCoursesOf } from '../public-courses/rows.ts';
import type { PublicCourseRow } from '../schema/public-courses.ts';
import { figure } from './clause-words.ts';
import { placed, roomsInTurn, roomsOf } from './lightest-semester.ts';
import { semesterName } from './ordinal.ts';
import type { StandardView } from './world.ts';

const rowsOf = ({ world, plan }: StandardView): readonly PublicCourseRow[] =>
	publicCoursesOf(levelOf(world.standard, world.programmes, plan.programme.code));

/** Number of the last course called `c<number>`. */
const lastNumber = (plan: Plan): number =>
	plan.courses.reduce((most, { id }) => Math.max(most, Number(/^c(\d+)$/.exec(id)?.[1] ?? 0)), 0);

/** Each field numbers its courses apart from the others, so that several can be added at once. */
function firstNumber(view: StandardView, row: PublicCourseRow): number {
	const rows = rowsOf(view);
	const before = rows.slice(0, rows.indexOf(row));
	return before.reduce((sum, { courses }) => sum + courses.length, lastNumber(view.plan) + 1);
}

type Given = Pick<Course, 'id' | 'name' | 'nature' | 'credits' | 'standardFields' | 'terms'>;

const newCourse = (given: Given): Course => ({
	...given,
	code: '',
	category: 'public',
	group: null,
	standardItems: [],
	trainings: [],
	outsideHours: 0,
	practiceHours: 0,
	assessment: 'check',
	prerequisites: [],
	place: '',
	textbooks: [],
	description: { aims: '', content: '', requirements: '', values: '' },
});

interface Made {
	readonly course: Course;
	readonly hours: number;
}

/** The courses of a field with their hours placed; null where the semesters cannot hold them. */
function coursesOf(view: StandardView, row: PublicCourseRow, nature: Nature): Made[] | null {
	const rooms = roomsOf(view.measures);
	const first = firstNumber(view, row);
	const made: Made[] = [];
	for (const [index, { name, hours, credits }] of row.courses.entries()) {
		const terms = placed(hundredths(hours), roomsInTurn(rooms, index, row.courses.length));
		if (!terms) return null;
		const course = newCourse({
			id: `c${first + index}`,
			name,
			nature,
			credits: view.plan.creditSystem ? credits : null,
			standardFields: [row.field],
			terms,
		});
		made.push({ course, hours });
	}
	return made;
}

/** Weekly hours of a semester once the terms that are `added` stand in it. */
function weeklyHours(
	{ measures: { totals }, plan }: StandardView,
	semester: number,
	added: readonly CourseTerm[],
): string {
	const own = added.filter((term) => term.semester === semester);
	const held = totals.timetabled[semester - 1] ?? 0;
	const hours = own.reduce((sum, term) => sum + termHours(term, plan.calendar), held);
	return figure(fraction(hours, totals.teachingWeeks[semester - 1] ?? 0));
}

/** `第五学期周学时由 26 变为 27`; `earlier`: terms of the same fix that have their hours already. */
function change(view: StandardView, term: CourseTerm, earlier: readonly CourseTerm[]): string {
	const weekly = (added: readonly CourseTerm[]) => weeklyHours(view, term.semester, added);
	return `${semesterName(term.semester)}周学时由 ${weekly(earlier)} 变为 ${weekly([...earlier, term])}`;
}

/** Adds the courses of a public field at their template hours; none where there is no template. */
export function templateFix(view: StandardView, field: string, nature: Nature): Fix[] {
	const row = rowsOf(view).find((each) => each.field === field);
	const made = row ? coursesOf(view, row, nature) : null;
	if (!made) return [];
	const edits = made.map(({ course }): Edit => ({
		op: 'add',
		path: joinPath('courses', course.id),
		from: null,
		to: course,
	}));
	const terms = made.flatMap(({ course }) => course.terms);
	const effects = made.map(({ course, hours }) => {
		const { name, credits } = course;
		const size = `${hours} 学时${credits === null ? '' : ` ${credits} 学分`}`;
		const changes = course.terms.map((term) =>
			change(view, term, terms.slice(0, terms.indexOf(term))),
		);
		return [`加入《${name}》${size}`, ...changes].join('，');
	});
	return [{ edits, effect: `${effects.join('；')}。` }];
}
