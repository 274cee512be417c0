/** What a page shows of a file that was read: plain data, and in words. */
import { categoryWords, natureWords, practiceWords } from '../plan/category-words.ts';
import { measure } from '../plan/measure.ts';
import type { Plan } from '../plan/shape.ts';
import type { Adopted } from './adopt.ts';
import { chosenSection, type ChapterChoice } from './chapters.ts';
import type { Made } from './made.ts';
import type { ColumnMapping, Mapping, TermUnit } from './mapping.ts';
import type { ReadRow, ReadTable, WrongSum } from './reading.ts';
import { rowKindWords } from './rows.ts';
import type { Section } from './sections.ts';
import type { Brought, Problem } from './source.ts';
import { weeksFromWords } from './weeks.ts';

export interface ShownColumn extends ColumnMapping {
	/** What stands in it, the first of it. */
	readonly samples: readonly string[];
}

export interface ShownRow {
	readonly at: string;
	readonly kind: string;
	readonly isCourse: boolean;
	readonly name: string;
	/** How it was read, in words. */
	readonly reading: string;
	readonly notes: readonly string[];
	readonly problems: readonly Problem[];
}

/** A list of which only the first are shown. */
export interface Shown<Item> {
	readonly first: readonly Item[];
	readonly count: number;
}

export interface ShownTable {
	readonly table: number;
	readonly name: string;
	readonly before: string;
	readonly used: boolean;
	readonly unusedWhy: string;
	readonly isRemembered: boolean;
	readonly isPractice: boolean;
	readonly unit: TermUnit;
	readonly unitWhy: string;
	readonly heads: Mapping['heads'];
	readonly columns: readonly ShownColumn[];
	readonly weeks: readonly {
		readonly semester: number;
		readonly weeks: number;
		readonly words: string;
	}[];
	readonly rows: Shown<ShownRow>;
	readonly wrong: Shown<WrongSum>;
	readonly checked: number;
	readonly courses: number;
	readonly problems: number;
}

export interface ShownChapter {
	readonly id: string;
	readonly heading: string;
	readonly paragraph: number;
	readonly section: Section | null;
	readonly why: string;
	readonly count: number;
	readonly letters: number;
	readonly opening: string;
	readonly tables: readonly string[];
}

export interface ShownFigures {
	readonly hours: number;
	readonly credits: number;
	readonly courses: number;
	readonly segments: number;
}

export interface ShownAdoption {
	readonly tables: readonly ShownTable[];
	readonly chapters: readonly ShownChapter[];
	readonly added: Shown<string>;
	readonly updated: Shown<string>;
	readonly removed: Shown<string>;
	readonly left: readonly string[];
	readonly notes: readonly string[];
	readonly before: ShownFigures;
	readonly after: ShownFigures;
}

const most = { rows: 400, sums: 100, names: 80 };
const shown = <Item>(list: readonly Item[], length: number): Shown<Item> => ({
	first: list.slice(0, length),
	count: list.length,
});

const listWords = (parts: readonly (string | null)[]): string =>
	parts.filter((part) => part !== null && part !== '').join('，');

type TermLike = { semester: number; hours: string };
const termsWords = (terms: readonly TermLike[]): string | null =>
	terms.length === 0
		? null
		: terms.map(({ semester, hours }) => `第 ${semester} 学期 ${hours}`).join('、');

const creditsWords = (credits: number | null): string | null =>
	credits === null ? null : `${credits} 学分`;

/** What a row became in the plan. */
function madeWords({ course, segment }: Made, weeksOf: ReadTable['weeks']): string {
	if (segment) {
		const terms = segment.terms.map(({ semester, weeks, hoursPerWeek }) => ({
			semester,
			hours: `${weeks} 周 × ${hoursPerWeek} ＝ ${Math.round(weeks * hoursPerWeek * 100) / 100}`,
		}));
		return listWords([practiceWords, creditsWords(segment.credits), termsWords(terms)]);
	}
	if (!course) return '';
	const terms = course.terms.map((term) => {
		const weeks = term.weeks ?? weeksOf.get(term.semester)?.weeks ?? 0;
		return {
			semester: term.semester,
			hours: `${term.weeklyHours} × ${weeks}${term.block ? ' 整周' : ''} ＝ ${Math.round(term.weeklyHours * weeks * 100) / 100}`,
		};
	});
	return listWords([
		categoryWords[course.category],
		natureWords[course.nature],
		creditsWords(course.credits),
		termsWords(terms),
		course.outsideHours > 0 ? `课外 ${course.outsideHours}` : null,
		course.practiceHours === null ? null : `其中实践 ${course.practiceHours}`,
		course.assessment === 'exam' ? '考试' : '考查',
	]);
}

const leftWords: Partial<Record<ReadRow['kind'], string>> = {
	class: '类别，以下各行归入它',
	subtotal: '只用来核对',
	total: '只用来核对',
	'weekly-sum': '只用来核对',
	weeks: '教学周数',
	share: '占比不读，由系统计算',
	count: '门数不读',
	note: '表下说明，不读入',
	head: '重复的表头，不读',
	unread: '没有读：没有课程名称，或没有学时、学分和学期',
};

function shownRow(row: ReadRow, made: Made | undefined, { weeks }: ReadTable): ShownRow {
	return {
		...{
			at: row.at,
			kind: rowKindWords[row.kind],
			isCourse: row.kind === 'course',
			name: row.name,
		},
		reading: made ? madeWords(made, weeks) : (leftWords[row.kind] ?? '这张表没有读入'),
		notes: [...new Set([...row.notes, ...(made?.notes ?? [])])],
		problems: row.problems,
	};
}

function samplesOf(brought: Brought, table: number, { heads }: Mapping, column: number): string[] {
	const rows = brought.tables[table]?.table.rows ?? [];
	const texts = rows
		.filter(({ number }) => number > heads.to)
		.map(({ cells }) => cells.get(column))
		.filter((cell) => cell !== undefined && !cell.merged)
		.map((cell) => (cell?.text ?? '').trim().slice(0, 20));
	return [...new Set(texts)].filter((text) => text !== '').slice(0, 4);
}

function shownTable(
	brought: Brought,
	{ table, read }: Adopted['tables'][number],
	made: readonly Made[],
): ShownTable {
	const { mapping, rows, weeks } = read;
	const own = new Map(made.map((each) => [each.row, each]));
	return {
		...{ table, name: read.name, before: brought.tables[table]?.before ?? '' },
		...{
			used: mapping.used,
			unusedWhy: mapping.unusedWhy,
			isPractice: mapping.isPractice,
			unit: mapping.unit,
			unitWhy: mapping.unitWhy,
		},
		isRemembered: mapping.columns.some(({ confidence }) => confidence === 'remembered'),
		heads: mapping.heads,
		columns: mapping.columns.map((column) => ({
			...column,
			samples: samplesOf(brought, table, mapping, column.column),
		})),
		weeks: [...weeks].map(([semester, { weeks: count, from }]) => ({
			semester,
			weeks: count,
			words: weeksFromWords[from],
		})),
		rows: shown(
			rows.map((row) => shownRow(row, own.get(row), read)),
			most.rows,
		),
		wrong: shown(read.wrong, most.sums),
		checked: read.checked,
		courses: rows.filter((row) => own.has(row)).length,
		problems: rows.reduce((sum, row) => sum + row.problems.length, 0),
	};
}

const figuresOf = (plan: Plan): ShownFigures => {
	const { totals } = measure(plan);
	return {
		...{ hours: totals.hours / 100, credits: totals.credits / 100 },
		...{ courses: plan.courses.length, segments: plan.segments.length },
	};
};

export function shownAdoption(
	brought: Brought,
	adopted: Adopted,
	plan: Plan,
	choice: ChapterChoice,
): ShownAdoption {
	const { tables, made, taken, notes } = adopted;
	return {
		tables: tables.map((each) => shownTable(brought, each, made)),
		chapters: adopted.chapters.map((chapter) => ({
			...{
				id: chapter.id,
				heading: chapter.heading.slice(0, 60),
				paragraph: chapter.paragraph,
				why: chapter.why,
			},
			section: chosenSection(chapter, choice),
			count: chapter.texts.length,
			letters: chapter.texts.reduce((sum, text) => sum + text.length, 0),
			opening: (chapter.texts[0] ?? '').slice(0, 60),
			tables: chapter.tables,
		})),
		added: shown(taken.added, most.names),
		updated: shown(taken.updated, most.names),
		removed: shown(taken.removed, most.names),
		left: taken.left,
		notes,
		before: figuresOf(plan),
		after: figuresOf(taken.plan),
	};
}
