/**
 * What files hide that were exported before a file said what it hides: the columns and the row that every workbook
 * keeps folded, told by what stands in them; and of Word letters in the colours of a school's own template.
 */
import { sheetMarked } from '../views/back-keys.ts';
import type { Content, Line, Part } from './content.ts';
import { spanLine, spansOf } from './spans.ts';

/** Heads from which on all columns of a sheet are folded. */
const foldedFrom: Readonly<Record<string, RegExp>> = {
	教学进程表: /^(各学期周数|整周与)/,
	合规检查: /^下限$/,
};

const cellsOf = (line: Line): readonly string[] => (typeof line === 'string' ? [] : line);
const widthOf = ({ lines }: Part): number =>
	lines.reduce((most, line) => Math.max(most, cellsOf(line).length), 0);

function foldedColumns(part: Part): number[] {
	const head = foldedFrom[part.title];
	const from = part.lines.map((line) => cellsOf(line).findIndex((cell) => head?.test(cell)));
	const first = from.find((index) => index >= 0);
	const width = widthOf(part);
	return first === undefined
		? []
		: Array.from({ length: width - first }, (_, index) => first + index + 1);
}

/** Lines of what the workbooks of any version fold away. */
export function foldedBefore(registered: Content): string[] {
	return registered.flatMap((part) => {
		const { title, lines } = part;
		const mark = lines.findIndex((line) => cellsOf(line).some((cell) => sheetMarked(cell)));
		const column = cellsOf(lines[mark] ?? []).findIndex((cell) => sheetMarked(cell));
		const [rows, columns] = mark < 0 ? [[], []] : [[mark + 1], [column + 1]];
		return [
			...spansOf(title, 'rows', rows),
			...spansOf(title, 'columns', [...foldedColumns(part), ...columns]),
		].map(spanLine);
	});
}

const aside = new Set(['封面与目录', '页眉与页脚']);
const form = /^(?:隐藏文字|白色文字|极小文字)：(.*)$/s;

/** Headings, and the first rows of tables, which a template may print white on a dark ground. */
function isHead(lines: readonly Line[], at: number): boolean {
	const before = lines[at - 1];
	return at === 0 || (typeof lines[at] !== 'string' && typeof before === 'string');
}

/** Whether a line of a Word file's hidden part may be what the school's template looks like. */
export function mayBeOfTemplate(registered: Content): (line: string) => boolean {
	const heads = registered.flatMap(({ title, lines }) => [
		title,
		...lines.filter((_, at) => aside.has(title) || isHead(lines, at)).flatMap((line) => line),
	]);
	const [exact, all] = [new Set(heads), heads.join('\n')];
	return (line) => {
		const text = form.exec(line)?.[1];
		// A heading may be set in several runs; a single figure stands anywhere.
		return text !== undefined && (exact.has(text) || (text.length >= 4 && all.includes(text)));
	};
}
