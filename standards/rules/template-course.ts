/** The edit that adds a missing public course: its template hours in the lightest semester. */
import { fraction, hundredths, plus } from '#domain/exact.ts';
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

/** The courses of a field with their hours placed; null where the semesters cannot hold them. */
function coursesOf(view: StandardView, row: PublicCourseRow, nature: Nature): Course[] | null {
	const rooms = roomsOf(view.measures);
	const first = firstNumber(view, row);
	const made: Course[] = [];
	for (const [index, { name, hours, credits }] of row.courses.entries()) {
		const terms = placed(hundredths(hours), roomsInTurn(rooms, index, row.courses.length));
		if (!terms) return null;
		made.push(
			newCourse({
				id: `c${first + index}`,
				name,
				nature,
				credits: view.plan.creditSystem ? credits : null,
				standardFields: [row.field],
				terms,
			}),
		);
	}
	return made;
}

/** `第五学期周学时由 26 变为 27`. */
function change({ measures, plan }: StandardView, term: CourseTerm): string {
	const { timetabled, teachingWeeks } = measures.totals;
	const weeks = teachingWeeks[term.semester - 1] ?? 0;
	const before = fraction(timetabled[term.semester - 1] ?? 0, weeks);
	const after = plus(before, fraction(termHours(term, plan.calendar), weeks));
	return `${semesterName(term.semester)}周学时由 ${figure(before)} 变为 ${figure(after)}`;
}

/** Adds the courses of a public field at their template hours; none where there is no template. */
export function templateFix(view: StandardView, field: string, nature: Nature): Fix[] {
	const row = rowsOf(view).find((each) => each.field === field);
	const made = row ? coursesOf(view, row, nature) : null;
	if (!row || !made) return [];
	const edits = made.map((to): Edit => ({
		op: 'add',
		path: joinPath('courses', to.id),
		from: null,
		to,
	}));
	const effects = made.map(({ name, credits, terms }, index) => {
		const size = `${row.courses[index]?.hours} 学时${credits === null ? '' : ` ${credits} 学分`}`;
		return [`加入《${name}》${size}`, ...terms.map((term) => change(view, term))].join('，');
	});
	return [{ edits, effect: `${effects.join('；')}。` }];
}
