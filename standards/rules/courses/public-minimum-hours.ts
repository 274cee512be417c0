import { whole, type Hundredths } from '#domain/exact.ts';
import type { CourseHours } from '#domain/plan/course-hours.ts';
import type { Entry } from '#domain/plan/totals.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { slackOf, slackText } from '../slack.ts';
import { rule, type PublicCourse, type StandardView } from '../world.ts';

const covers = ({ course, present }: CourseHours, field: string): boolean =>
	present && course.standardFields.includes(field);

const hoursIn = (members: readonly CourseHours[], field: string): Hundredths =>
	members.reduce((sum, member) => sum + (covers(member, field) ? member.hours : 0), 0);

/** Hours of a field that everyone has: of a group those of the options with the fewest. */
function entryHours({ group, number, members }: Entry, view: StandardView, field: string) {
	if (!group) return hoursIn(members, field);
	const options = (view.measures.options.get(group.id) ?? []).map((each) => hoursIn(each, field));
	const fewest = options.sort((a, b) => a - b).slice(0, number);
	return fewest.reduce((sum, hours) => sum + hours, 0);
}

const hoursOf = (view: StandardView, field: string): Hundredths =>
	view.measures.entries.reduce((sum, entry) => sum + entryHours(entry, view, field), 0);

const rowsOf = ({ world }: StandardView, { value }: Parameter): readonly PublicCourse[] =>
	world.publicCourses.filter(({ field }) => value.parts?.includes(field));

/** The figure of one row; a row that nobody has confirmed is a default, and only advises. */
const parameterOf = (parameter: Parameter, { hours, confirmed }: PublicCourse): Parameter => ({
	...parameter,
	value: { min: String(hours) },
	unit: '学时',
	strength: confirmed ? parameter.strength : 'advice',
});

function placesOf({ measures }: StandardView, field: string): string[] {
	const courses = measures.offers.filter(({ course }) => course.standardFields.includes(field));
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
