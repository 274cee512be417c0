/** Column heads of a requirement table, wherever a page repeats them. */
import { bare } from '../glyphs.ts';
import { joined } from '../../text/traced.ts';
import { cellsOf, lineOf, type Line } from '../lines.ts';

export type Column = 'domain' | 'task' | 'skill';

const words = [
	...['工作领域', '工作任务', '职业技能等级要求', '职业技能要求', '技能要求', '职业技能', '序号'],
];
const whole = new RegExp(`^(?:${words.join('|')})+$`);

/** It could become heads when the next line follows: 工作领域工作. */
const mayBecome = (text: string): boolean =>
	words.some((word) =>
		[...word].some((_, length) => {
			const rest = word.slice(0, length + 1);
			const before = text.slice(0, -rest.length);
			return text.endsWith(rest) && (before === '' || whole.test(before));
		}),
	);

/** How many lines from `at` on are column heads: one, or several where each cell has its own. 0: none. */
export function headLength(lines: readonly Line[], at: number): number {
	let text = '';
	let length = 0;
	for (let count = 1; count <= 12 && at + count <= lines.length; count += 1) {
		text += lines[at + count - 1]?.bare ?? '';
		if (whole.test(text)) length = count;
		else if (!mayBecome(text) && !text.startsWith('职业技能')) break;
		if (text.length > 24) break;
	}
	return length;
}

const columnOf = (head: string): Column | null => {
	if (head.includes('领域')) return 'domain';
	return head.includes('任务') ? 'task' : head.includes('技能') ? 'skill' : null;
};

export const usualColumns: readonly Column[] = ['domain', 'task', 'skill'];

/** Columns of a row of heads; null: its cells do not stand beside each other. */
function columnsOf(line: Line): readonly Column[] | null {
	const heads = cellsOf(line).map(({ text }) => bare(text));
	if (heads.every((head) => head === '')) return null;
	// An empty head has lost its words, not its place.
	const columns = heads.map((head, at) =>
		head === '' ? (usualColumns[at] ?? null) : columnOf(head),
	);
	const known = columns.filter((column) => column !== null);
	return known.length === columns.length && known.length > 1 ? known : null;
}

/** Columns of heads that may stand in several lines, where a break has cut their row. */
export function columnsIn(lines: readonly Line[]): readonly Column[] | null {
	const [first] = lines;
	const columns = first ? columnsOf(first) : null;
	if (columns?.length === usualColumns.length) return columns;
	const whole = columnsOf(lineOf(joined(lines.map(({ piece }) => piece)), false));
	return whole?.length === usualColumns.length ? whole : columns;
}

/** The column of cell `index` of `count`: where leading cells are lost, the last is still the last. */
export function columnAt(columns: readonly Column[], index: number, count: number): Column {
	const shift = Math.max(0, columns.length - count);
	return columns[Math.min(index + shift, columns.length - 1)] ?? 'skill';
}
