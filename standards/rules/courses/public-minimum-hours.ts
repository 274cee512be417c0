import { whole, type Hundredths } from '#domain/exact.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Entry } from '#domain/plan/totals.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { slackOf, slackText } from '../slack.ts';
import { coursesOf } from '../standing.ts';
import { rule, type PublicCourse, type StandardView } from '../world.ts';

type Hours = Map<string, Hundredths>;

function addMembers(hours: Hours, members: readonly CourseHours[]): Hours {
	for (const { course, present, hours: own } of members)
		if (present)
			for (const field of course.standardFields) hours.set(field, (hours.get(field) ?? 0) + own);
	return hours;
}

/** Hours by field that everyone has of a group: those of the options with the fewest. */
function addGroup(hours: Hours, { group, number }: Entry, { options }: Measures): void {
	const each = (options.get(group?.id ?? '') ?? []).map((option) => addMembers(new Map(), option));
	for (const field of new Set(each.flatMap((option) => [...option.keys()]))) {
		const fewest = each.map((option) => option.get(field) ?? 0).sort((a, b) => a - b);
		const sum = fewest.slice(0, number).reduce((total, one) => total + one, 0);
		hours.set(field, (hours.get(field) ?? 0) + sum);
	}
}

const kept = new WeakMap<Measures, Hours>();

function hoursByField(measures: Measures): Hours {
	const known = kept.get(measures);
	if (known) return known;
	const hours: Hours = new Map();
	for (const entry of measures.entries)
		if (entry.group) addGroup(hours, entry, measures);
		else addMembers(hours, entry.members);
	kept.set(measures, hours);
	return hours;
}

const hoursOf = ({ measures }: StandardView, field: string): Hundredths =>
	hoursByField(measures).get(field) ?? 0;

const rowsOf = ({ world }: StandardView, { value }: Parameter): readonly PublicCourse[] =>
	world.publicCourses.filter(({ field }) => value.parts?.includes(field));

const figures = new WeakMap<Parameter, Map<PublicCourse, Parameter>>();

/** The figure of one row; a row that nobody has confirmed is a default, and only advises. */
function parameterOf(parameter: Parameter, row: PublicCourse): Parameter {
	const rows = figures.get(parameter) ?? new Map<PublicCourse, Parameter>();
	figures.set(parameter, rows);
	const made = rows.get(row) ?? {
		...parameter,
		value: { min: String(row.hours) },
		unit: '学时',
		strength: row.confirmed ? parameter.strength : 'advice',
	};
	rows.set(row, made);
	return made;
}

function placesOf({ measures }: StandardView, field: string): string[] {
	const courses = coursesOf(measures, field);
	return courses.length > 0
		? courses.map(({ course }) => joinPath('courses', course.id))
		: ['courses'];
}

const answers = ({ source, confirmed }: PublicCourse): string =>
	confirmed
		? `依据${source}，${confirmed.by} ${confirmed.on} 确认。`
		: `${source}，未经确认，仅作建议。`;

function judge(view: StandardView, asked: Parameter, row: PublicCourse): Judgement {
	const parameter = parameterOf(asked, row);
	const hours = whole(hoursOf(view, row.field));
	const bounds = boundsOf(parameter);
	const lead = `${row.field} ${figure(hours)} 学时，国家规定不少于 ${row.hours} 学时（${cited(asked)}）`;
	return judgeFigure({
		parameter,
		least: hours,
		most: hours,
		measured: figure(hours),
		slack: slackText(slackOf(hours, bounds), 'hours'),
		at: placesOf(view, row.field),
		compared: [{ figure: joinPath('field', row.field, 'hours') }],
		message: (side) =>
			side === 'within'
				? `${lead}。${answers(row)}`
				: `${lead}，还差 ${figure(whole(row.hours * 100 - hoursOf(view, row.field)))} 学时。${answers(row)}`,
	});
}

/** 8.2: 必须保证党和国家要求的课程和学时. Each row says who answers for its figure. */
export const publicMinimumHours = rule({
	id: 'courses/public-minimum-hours',
	title: '公共基础课程国家学时',
	scope: 'plan',
	reads: (view) => [
		view.measures.offers,
		view.plan.groups,
		...view.world.publicCourses.map(({ field }) => hoursOf(view, field)),
	],
	judge: (view) =>
		view.parameters.flatMap((parameter) =>
			rowsOf(view, parameter).map((row) => judge(view, parameter, row)),
		),
});
