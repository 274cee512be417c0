/** Which column of a pasted table is which, by its heads: schools order and name them each in their own way. */
import type { Texts } from './clipboard.ts';
import { semesterKey, semesterWord, type ColumnKey } from './columns.ts';

/** What a pasted column is: a column of the schedule, the section of its rows, or nothing that is taken. */
export type Target = ColumnKey | 'section' | 'skip';

const words: readonly (readonly [Target, RegExp])[] = [
	['name', /^((课程|环节|科目|实践环节|项目)?名称|课程|科目)$/],
	['code', /^(课程)?(代码|编码|编号|代号)$/],
	['nature', /^(课程|修读|修习)?(性质|修读性质|修读类型|修习类型)$/],
	['credits', /^(课程)?学分数?$/],
	['hours', /^(总|计划|课程|教学)?(学时|课时)(总?数|合计|总计)?$/],
	['theory', /^(理论|讲授|课堂)(教学|讲授)?(学时|课时)?数?$/],
	['practice', /^(实践|实训|实验|实操|上机)(教学|实训)?(学时|课时)?数?$/],
	['assessment', /^(考核|考试|考查)(方式|形式|类型|方法)?$/],
	['section', /^(课程)?(类别|类型|模块|分类)$/],
	['skip', /^(序号|行号|行|备注|说明|开课.{1,4}|(总|教学|上课)?周数)$/],
];

/** Notes in brackets and spaces say nothing of what a column is. */
const bare = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[(（〔[].*?[)）〕\]]/g, '')
		.replace(/\s/g, '');

const worded = (text: string): Target | null =>
	words.find(([, form]) => form.test(bare(text)))?.[0] ?? null;

/** 三, 第三学期, 3, 第3学期. */
function semesterOf(text: string, semesters: number): number | null {
	const [, word = ''] =
		/^第?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:学期)?$/.exec(bare(text)) ?? [];
	const all = Array.from({ length: semesters }, (_, at) => at + 1);
	return all.find((one) => word === String(one) || word === semesterWord(one)) ?? null;
}

/** A row that names columns; numbers alone are no names. */
const isHead = (row: readonly string[]): boolean => row.filter((text) => worded(text)).length >= 2;

/** Heads stand in up to three rows, where those that span several have their parts below. */
function headRows(texts: Texts): number {
	if (!isHead(texts[0] ?? [])) return 0;
	const name = (texts[0] ?? []).findIndex((text) => worded(text) === 'name');
	const goesOn = (row: readonly string[] | undefined): boolean =>
		row !== undefined &&
		(isHead(row) || (name >= 0 && bare(row[name] ?? '') === '' && row.some(bare)));
	const [second, third] = [goesOn(texts[1]), goesOn(texts[2])];
	return second ? (third ? 3 : 2) : 1;
}

/** The lowest word names the column; a number names a semester where no word does, the uppermost. */
function targetOf(heads: readonly string[], semesters: number): Target | null {
	const word = heads.map(worded).findLast((target) => target !== null);
	if (word) return word;
	const semester = heads.map((text) => semesterOf(text, semesters)).find((one) => one !== null);
	return semester ? semesterKey(semester) : null;
}

export interface Heads {
	/** Rows at the top that are heads. */
	readonly rows: number;
	/** Null: not recognised. */
	readonly targets: readonly (Target | null)[];
}

const widthOf = (texts: Texts): number => Math.max(0, ...texts.map((row) => row.length));

/** Null where no heads stand above the table. */
export function headsOf(texts: Texts, semesters: number): Heads | null {
	const rows = headRows(texts);
	if (rows === 0) return null;
	const above = texts.slice(0, rows);
	const targets = Array.from({ length: widthOf(texts) }, (_, at) =>
		targetOf(
			above.map((row) => row[at] ?? ''),
			semesters,
		),
	);
	return { rows, targets };
}

/** By their places, from the column one stands on. */
export const byPlace = (texts: Texts, columns: readonly ColumnKey[], from: ColumnKey): Heads => ({
	rows: 0,
	targets: Array.from(
		{ length: widthOf(texts) },
		(_, at) => columns[columns.indexOf(from) + at] ?? null,
	),
});

/** Columns that hold something and were not recognised, or stand there twice: somebody must say. */
export function doubtful({ rows, targets }: Heads, texts: Texts): readonly number[] {
	const isFull = (at: number): boolean =>
		texts.slice(rows).some((row) => bare(row[at] ?? '') !== '');
	const isTwice = (target: Target): boolean =>
		target !== 'skip' && targets.filter((one) => one === target).length > 1;
	return targets.flatMap((target, at) =>
		target === null ? (isFull(at) ? [at] : []) : isTwice(target) ? [at] : [],
	);
}
