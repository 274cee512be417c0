import { whole, type Hundredths } from '#domain/exact.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { Entry } from '#domain/plan/totals.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { cited, figure } from '../clause-words.ts';
import { added, type Form } from '#domain/repair/form.ts';
import type { Sums } from '#domain/repair/sums.ts';
import { plainRow } from '../linear.ts';
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

/** Who answers for a row: in its table, or in a layer that confirms its subject or all of them. */
const confirmedBy = ({ confirmations = [] }: Parameter, { field, confirmed }: PublicCourse) =>
	confirmed ?? confirmations.find(({ part }) => part === null || part === field) ?? null;

/** The figure of one row; a row that nobody has confirmed is a default, and only advises. */
function parameterOf(parameter: Parameter, row: PublicCourse): Parameter {
	const rows = figures.get(parameter) ?? new Map<PublicCourse, Parameter>();
	figures.set(parameter, rows);
	const made = rows.get(row) ?? {
		...parameter,
		value: { min: String(row.hours) },
		unit: '学时',
		strength: confirmedBy(parameter, row) ? parameter.strength : 'advice',
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

const answers = (source: string, confirmed: PublicCourse['confirmed']): string =>
	confirmed
		? `依据${source}，${confirmed.by} ${confirmed.on} 确认。`
		: `${source}，未经确认，仅作建议。`;

function judge(view: StandardView, asked: Parameter, row: PublicCourse): Judgement {
	const parameter = parameterOf(asked, row);
	const hours = whole(hoursOf(view, row.field));
	const bounds = boundsOf(parameter);
	const said = answers(row.source, confirmedBy(asked, row));
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
				? `${lead}。${said}`
				: `${lead}，还差 ${figure(whole(row.hours * 100 - hoursOf(view, row.field)))} 学时。${said}`,
	});
}

/** Hours that a course brings to a field: none where it is in no semester. */
const ofMembers = (members: readonly CourseHours[], field: string, sums: Sums): Form[] =>
	members
		.filter(
			({ course, present, hours }) =>
				course.standardFields.includes(field) && (present || hours === 0),
		)
		.map(({ course }) => sums.courseHours(course.id));

/** Of a group the options with the fewest hours now: they move alike, so they stay the fewest. */
function ofEntry({ members, group, number }: Entry, view: StandardView, field: string, sums: Sums) {
	if (!group) return ofMembers(members, field, sums);
	return (view.measures.options.get(group.id) ?? [])
		.map((option) => added(ofMembers(option, field, sums)))
		.sort((a, b) => a.now - b.now)
		.slice(0, number);
}

const formOf = (view: StandardView, field: string, sums: Sums): Form =>
	added(view.measures.entries.flatMap((entry) => ofEntry(entry, view, field, sums)));

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
	linear: (view, sums) =>
		view.parameters.flatMap((asked) =>
			rowsOf(view, asked).map((row) =>
				plainRow(parameterOf(asked, row), formOf(view, row.field, sums)),
			),
		),
});
