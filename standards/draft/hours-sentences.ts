/** 学时安排 in the words of the clauses, as far as the calendar keeps them. */
import { hundredths } from '#domain/exact.ts';
import type { TeachingStandard } from '../schema/teaching.ts';
import type { Calendar } from './calendar.ts';

const weeksOf = (calendar: Calendar, year: number): number =>
	calendar
		.filter(({ semester }) => Math.ceil(semester / 2) === year)
		.reduce(
			(sum, { weeks: { teaching, exam, practice, flexible } }) =>
				sum + [teaching, exam, practice, flexible].reduce((all, part) => all + hundredths(part), 0),
			0,
		);

/** True where every school year has the weeks that the clause gives it. */
function keepsYears({ parameters, standard }: TeachingStandard, calendar: Calendar): boolean {
	const asked = parameters.find(({ rule }) => rule === 'hours/academic-year')?.value.equals;
	const years = Array.from({ length: standard.duration.years }, (_, index) => index + 1);
	return years.every((year) => weeksOf(calendar, year) === hundredths(Number(asked)));
}

/** `实行学分制的学校，16～18 学时折算 1 学分` says whom it binds; a plan says only what it does. */
const withoutCondition = (quote: string): string => quote.replace(/^实行学分制的学校，/u, '');

/** At most one sentence of the weeks and one of the credits. */
export function hoursSentences(
	teaching: TeachingStandard,
	calendar: Calendar,
	creditSystem: boolean,
): string[] {
	const quote = (rule: string): string[] =>
		teaching.parameters
			.filter((parameter) => parameter.rule === rule)
			.slice(0, 1)
			.map((parameter) => withoutCondition(parameter.clause.quote));
	const weeks = [
		...(keepsYears(teaching, calendar) ? quote('hours/academic-year') : []),
		...quote('hours/internship-week'),
	];
	const credits = creditSystem
		? [...quote('credits/hours-per-credit'), ...quote('credits/week-activity')]
		: [];
	return [weeks.join('，'), credits.join('。')]
		.filter((text) => text !== '')
		.map((text) => `${text}。`);
}
