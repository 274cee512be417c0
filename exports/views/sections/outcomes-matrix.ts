/** 附录 培养规格与课程对应表: which courses carry each outcome, the courses side by side under upright heads. */
import type { Course, Outcome } from '#domain/plan/shape.ts';
import { markOf } from '#domain/prose/notation.ts';
import { cell, table, type Block, type CellView } from '../document.ts';
import type { Gathered } from '../gather.ts';
import { categoryWords, chineseNumber } from '../words.ts';

/** Courses side by side that A4 across has room for. */
export const mostCourses = 45;
/** Signs of an upright name; what is longer stands in full below the table. */
const longest = 16;
/** Signs of an outcome on its one line. */
const longestWords = 19;

const categories = ['public', 'foundation', 'core', 'extension'] as const;

const inOrder = (courses: readonly Course[]): Course[] =>
	categories.flatMap((category) => courses.filter((course) => course.category === category));

/** As few parts as can be, each about as wide. */
export function inParts<Item>(items: readonly Item[], most: number): Item[][] {
	const parts = Math.ceil(items.length / most);
	const size = Math.ceil(items.length / parts);
	return Array.from({ length: parts }, (_, at) => items.slice(at * size, (at + 1) * size));
}

const cut = (text: string, length: number): string =>
	[...text].length > length ? `${[...text].slice(0, length - 1).join('')}…` : text;

/** As much as tells which it is, if it can be up to a pause: 具有直播推广及数据分析能力… */
function beginning(text: string): string {
	const whole = text.slice(markOf(text).length).split('\n')[0] ?? '';
	const words = whole.replace(/[。；]$/u, '');
	if ([...words].length <= longestWords) return words;
	const paused = /^.+(?=[，；：])/u.exec([...words].slice(0, longestWords).join(''));
	return paused ? `${paused[0]}…` : cut(words, longestWords);
}

const outcomeCells = ({ text }: Outcome, index: number): CellView[] => [
	cell(index + 1),
	cell(beginning(text), 'left'),
];

function headRows(courses: readonly Course[]): CellView[][] {
	const groups = categories.flatMap((category) => {
		const own = courses.filter((course) => course.category === category);
		// A name has no room over one or two columns.
		const text = own.length > 2 ? categoryWords[category] : '';
		return own.length > 0 ? [{ text, colSpan: own.length }] : [];
	});
	return [
		[{ text: '序号', rowSpan: 2 }, { text: '培养规格', rowSpan: 2 }, ...groups],
		courses.map(({ name }) => ({
			...cell(cut(name, longest), 'left'),
			vertical: true,
		})),
	];
}

const abbreviated = (courses: readonly Course[]): string => {
	const long = courses.filter(({ name }) => [...name].length > longest);
	return long.length > 0 ? `名称没有列全的课程：${long.map(({ name }) => name).join('、')}。` : '';
};

function matrix(outcomes: readonly Outcome[], courses: readonly Course[], part: string): Block {
	const share = 185 / Math.max(courses.length, 30);
	return table({
		caption: `培养规格与课程对应表${part}`,
		widths: [7, 238 - share * courses.length, ...courses.map(() => share)],
		head: headRows(courses),
		rows: outcomes.map((outcome, index) => [
			...outcomeCells(outcome, index),
			...courses.map(({ id }) => cell(outcome.courses.includes(id) ? '●' : '')),
		]),
		points: 7.5,
		narrow: true,
		note: `“●”表示该课程支撑这一条培养规格；各条全文见“培养规格”。${abbreviated(courses)}`,
	});
}

/** None where no outcome has a course. */
export function matrixBlocks({ plan }: Gathered): Block[] {
	const courses = inOrder(plan.courses);
	const known = new Set(courses.map(({ id }) => id));
	if (!plan.outcomes.some((outcome) => outcome.courses.some((id) => known.has(id)))) return [];
	const parts = inParts(courses, mostCourses);
	return parts.map((part, at) =>
		matrix(plan.outcomes, part, parts.length > 1 ? `（${chineseNumber(at + 1)}）` : ''),
	);
}
