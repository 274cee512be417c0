/** Figures that stand in the statistics, or are sums of the schedule. */
import type { Category } from '#domain/plan/shape.ts';
import { address, on } from '../kit/address.ts';
import { rounded } from '../kit/formula.ts';
import { scheduleSheet } from '../schedule/layout.ts';
import {
	statisticsColumns as columns,
	statisticsPlace,
	type ShareTable,
} from '../statistics/layout.ts';
import type { Context, Live } from './live.ts';

const total = ({ book }: Context): string =>
	statisticsPlace(columns.hours, book.places.statistics.total);

export function totalHours(context: Context): Live {
	const result = context.book.measures.totals.hours / 100;
	return { value: total(context), result, look: 'number', met: null };
}

/** Practice hours that are not yet given decide where the verdict differs at both extremes. */
function openPractice(context: Context): Pick<Live, 'met' | 'open'> {
	const { book, min, max } = context;
	const { shareRowOf } = book.places.statistics;
	const hours = total(context);
	const theory = statisticsPlace(columns.hours, shareRowOf.practice.get('theory') ?? 0);
	const least = statisticsPlace(columns.hours, shareRowOf.practice.get('practice') ?? 0);
	const [low, high] = [`${least}/${hours}`, `(${hours}-${theory})/${hours}`];
	const within = [...(min ? [`${low}>=${min}`] : []), ...(max ? [`${high}<=${max}`] : [])];
	const outside = [...(min ? [`${high}<${min}`] : []), ...(max ? [`${low}>${max}`] : [])];
	return { met: `AND(${within.join(',')})`, open: `NOT(OR(${outside.join(',')}))` };
}

export const share =
	(table: ShareTable, id: string) =>
	(context: Context): Live | null => {
		const { book, min, max } = context;
		const view = book.statistics[table].find((entry) => entry.id === id);
		const row = book.places.statistics.shareRowOf[table].get(id);
		if (!view?.share || row === undefined || (!min && !max)) return null;
		const result = view.share.numerator / view.share.denominator;
		const judged = table === 'practice' ? openPractice(context) : { met: null };
		return { value: statisticsPlace(columns.share, row), result, look: 'share', ...judged };
	};

export const categoryCount =
	(category: Category) =>
	({ book }: Context): Live | null => {
		const view = book.statistics.categories.find((entry) => entry.id === category);
		const row = book.places.statistics.rowOf.get(category);
		if (!view || row === undefined) return null;
		const value = statisticsPlace(columns.number, row);
		return { value, result: view.number, look: 'number', met: null };
	};

/** Hours of the courses that the finding names, where none of them is a choice. */
export function coursesHours({ book, finding }: Context): Live | null {
	const { rowOf, columns: schedule } = book.places.schedule;
	const courses = book.measures.courses.filter(({ course }) =>
		finding.at.includes(`courses/${course.id}`),
	);
	if (courses.length === 0 || courses.some(({ course }) => course.group)) return null;
	const cells = courses.map(({ course }) =>
		on(scheduleSheet, address(schedule.hours, rowOf.get(`courses/${course.id}`) ?? 0)),
	);
	const result = courses.reduce((sum, { hours }) => sum + hours, 0) / 100;
	return { value: rounded(cells.join('+')), result, look: 'number', met: null };
}
