/** The sums that a file makes itself: of each row, of each 小计 and 合计. */
import { laid } from './laid.ts';
import type { Mapping } from './mapping.ts';
import type { FigureName, ReadRow, WeeksOf, WrongSum } from './reading.ts';

const same = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;
const round = (value: number): number => Math.round(value * 100) / 100;

export interface Sums {
	readonly wrong: readonly WrongSum[];
	readonly checked: number;
}

const figureWords: Readonly<Record<FigureName, string>> = {
	credits: '学分',
	hours: '总学时',
	theory: '理论学时',
	practice: '实践学时',
};

interface Check extends WrongSum {
	readonly holds: boolean;
}

const check = (at: string, what: string, stated: number, counted: number, how: string): Check => ({
	...{ at, what, stated, counted: round(counted), how },
	holds: same(stated, counted),
});

/** 理论 + 实践 = 总学时 = Σ 周学时 × 周数. */
function rowChecks(row: ReadRow, weeks: WeeksOf): Check[] {
	const { hours, theory, practice } = row.figures;
	if (row.kind !== 'course' || !hours || row.repeated.includes('hours')) return [];
	const what = `《${row.name}》的总学时`;
	const { terms, outside, hours: held } = laid(row, weeks);
	const parts = terms.map(({ weekly, weeks: count }) => `${weekly}×${count}`);
	const how = [...parts, ...(outside > 0 ? [`${outside}（课外）`] : [])].join(' + ');
	return [
		...(theory && practice
			? [
					check(
						row.at,
						what,
						hours.value,
						theory.value + practice.value,
						`理论 ${theory.value} + 实践 ${practice.value}`,
					),
				]
			: []),
		...(terms.length > 0 ? [check(row.at, what, hours.value, held, how)] : []),
	];
}

/** What a column brings to a sum; what is in brackets, or merged with the row above, brings nothing. */
type Column = { readonly words: string; readonly of: (row: ReadRow) => number | null };

/** Its hours stand in brackets: no sum counts anything of it. */
const isOutside = ({ figures }: ReadRow): boolean => figures.hours?.outside === true;

const figureColumn = (name: FigureName): Column => ({
	words: figureWords[name],
	of: (row) => {
		const figure = row.figures[name];
		return figure && !isOutside(row) && !figure.outside && !row.repeated.includes(name)
			? figure.value
			: null;
	},
});

const termColumn = (semester: number, isHours: boolean): Column => ({
	words: `第 ${semester} 学期${isHours ? '学时' : '周学时'}`,
	of: (row) => {
		if (isOutside(row)) return null;
		const term = row.terms.find(
			(each) => each.semester === semester && each.counted && !each.repeated,
		);
		return term ? (isHours ? term.hours : term.weekly) : null;
	},
});

interface Candidate {
	readonly words: string;
	readonly rows: readonly ReadRow[];
}

const hasRows = (candidate: Candidate): boolean => candidate.rows.length > 0;

/** A class with its sums stands above its courses. */
function under(rows: readonly ReadRow[], at: number): Candidate {
	const rest = rows.slice(at + 1);
	const end = rest.findIndex(({ kind }) => kind === 'class' || kind === 'total');
	const own = end < 0 ? rest : rest.slice(0, end);
	return { words: '以下各行', rows: own.filter(({ kind }) => kind === 'course') };
}

/** 二、专业课 holds （一） and （二） as well. */
function within(rows: readonly ReadRow[], at: number): Candidate {
	const level = (name: string): boolean => /^[(（]/.test(name);
	const rest = rows.slice(at + 1);
	const isEnd = ({ kind, name }: ReadRow): boolean =>
		kind === 'total' || (kind === 'class' && level(name) === level(rows[at]?.name ?? ''));
	const end = rest.findIndex(isEnd);
	const own = end < 0 ? rest : rest.slice(0, end);
	return { words: '以下各类各行', rows: own.filter(({ kind }) => kind === 'course') };
}

/** Some files put their sums before what they are of. */
function following(rows: readonly ReadRow[], at: number): Candidate[] {
	const rest = rows.slice(at + 1);
	const until = (kinds: readonly string[]): ReadRow[] => {
		const end = rest.findIndex(({ kind }) => kinds.includes(kind));
		return (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind === 'course');
	};
	return [
		{ words: '下一个小计以前各行', rows: until(['subtotal', 'total', 'class']) },
		{ words: '以下各行', rows: until([]) },
	];
}

/** Which rows a sum may be of; the likeliest first. */
function candidates(rows: readonly ReadRow[], at: number): Candidate[] {
	const row = rows[at]!;
	const courses = (list: readonly ReadRow[]): ReadRow[] =>
		list.filter(({ kind }) => kind === 'course');
	const since = (kinds: readonly string[]): ReadRow[] => {
		const last = rows.slice(0, at).findLastIndex(({ kind }) => kinds.includes(kind));
		return courses(rows.slice(last + 1, at));
	};
	const above = rows.slice(0, at);
	const named: Candidate = {
		words: `“${row.classText}”各行`,
		rows: courses(above).filter(
			({ classText }) => row.classText !== '' && classText === row.classText,
		),
	};
	const outer = row.classText.split(' › ')[0] ?? '';
	const wider: Candidate = {
		words: `“${outer}”各行`,
		rows: courses(above).filter(({ classText }) => outer !== '' && classText.startsWith(outer)),
	};
	const group: Candidate = {
		words: '上一个小计以后各行',
		rows: since(['subtotal', 'total', 'class']),
	};
	const section: Candidate = { words: '上一个小计以后各行', rows: since(['subtotal', 'total']) };
	const all: Candidate = { words: '以上各行', rows: courses(above) };
	if (row.kind === 'class') return [under(rows, at), within(rows, at)].filter(hasRows);
	const part = [
		section,
		group,
		named,
		wider,
		{ words: '上一个合计以后各行', rows: since(['total']) },
		all,
	];
	const upward = row.kind === 'subtotal' ? part : [all, ...part];
	return [...upward, ...following(rows, at)].filter(hasRows);
}

const totalOf = ({ rows }: Candidate, { of }: Column): number =>
	rows.reduce((sum, row) => sum + (of(row) ?? 0), 0);

function sumChecks(rows: readonly ReadRow[], at: number, columns: readonly Column[]): Check[] {
	const row = rows[at]!;
	const stated = columns.flatMap((column) => {
		const value = column.of(row);
		return value === null ? [] : [{ column, value }];
	});
	const fits = (candidate: Candidate): number =>
		stated.filter(({ column, value }) => same(value, totalOf(candidate, column))).length;
	const [best] = candidates(rows, at)
		.map((candidate) => ({ candidate, count: fits(candidate) }))
		.toSorted((a, b) => b.count - a.count);
	if (!best) return [];
	const label = row.name === '' ? '小计' : row.name.slice(0, 20);
	return stated.map(({ column, value }) =>
		check(
			row.at,
			`“${label}”的${column.words}`,
			value,
			totalOf(best.candidate, column),
			`${best.candidate.words}相加`,
		),
	);
}

export function sumsOf(rows: readonly ReadRow[], mapping: Mapping, weeks: WeeksOf): Sums {
	const figures = (['credits', 'hours', 'theory', 'practice'] as const).map(figureColumn);
	const columns = [
		...figures,
		...[...weeks.keys()].map((semester) => termColumn(semester, mapping.unit === 'hours')),
	];
	const checks = rows.flatMap((row, at) => {
		if (row.kind === 'course') return rowChecks(row, weeks);
		const isSum = ['subtotal', 'total', 'weekly-sum', 'class'].includes(row.kind);
		return isSum ? sumChecks(rows, at, columns) : [];
	});
	const wrong = checks.filter(({ holds }) => !holds);
	return { wrong: wrong.map(({ holds: _, ...sum }) => sum), checked: checks.length };
}
