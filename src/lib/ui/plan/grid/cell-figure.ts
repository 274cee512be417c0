/** Names of the figures (domain/derivation/figures.ts) that a computed cell shows; two of them: a range. */
import { joinPath, splitPath } from '#domain/plan/path.ts';
import type { ColumnKey } from './columns.ts';
import { empty } from './figures.ts';
import type { Row } from './row.ts';

type Figures = readonly string[];

const none: Figures = [];
const sums: readonly ColumnKey[] = ['credits', 'hours', 'theory', 'practice'];
const ranges: readonly ColumnKey[] = ['theory', 'practice'];

const semesterOf = (column: ColumnKey): number | null => {
	const match = /^s(\d+)$/.exec(column);
	return match ? Number(match[1]) : null;
};

/** `totals/practice`, and while practice is not given everywhere its other end. */
const sumFigures = (column: ColumnKey, isRange: boolean, ...family: string[]): Figures => {
	const figure = joinPath(...family, column);
	return isRange && ranges.includes(column) ? [figure, `${figure}-most`] : [figure];
};

const isRange = (text: string): boolean => text.includes('～');

function sectionFigures(part: string, column: ColumnKey, text: string): Figures {
	if (sums.includes(column)) return sumFigures(column, isRange(text), 'part', part);
	const semester = semesterOf(column);
	if (semester === null) return none;
	return [joinPath('part', part, part === 'segments' ? 'weeks' : 'weekly-load', semester)];
}

/** Of a course or a segment; what is typed in itself is a cell and no figure. */
const computed: Readonly<Record<string, readonly ColumnKey[]>> = {
	courses: ['hours', 'theory'],
	segments: ['hours', 'theory', 'practice'],
};
const families: Readonly<Record<string, string>> = { courses: 'course', segments: 'segment' };

function memberFigures(path: string, column: ColumnKey): Figures {
	const [list = '', id = ''] = splitPath(path);
	return computed[list]?.includes(column) ? [joinPath(families[list] ?? '', id, column)] : none;
}

const isNumber = (text: string): boolean => text !== empty && /\d/.test(text);

/** Figures of a cell of the table; none where it is given, or shows no number. */
export function cellFigures(row: Row | undefined, column: ColumnKey): Figures {
	const text = row?.cells[column]?.text ?? '';
	if (!row || row.kind === 'ghost' || !isNumber(text)) return none;
	return row.kind === 'section'
		? sectionFigures(row.section, column, text)
		: memberFigures(row.id, column);
}

/** Figures of the row 合计: of a semester its weekly load, or without lessons its weeks of practice. */
export function totalFigures(column: ColumnKey, text: string): Figures {
	if (!isNumber(text)) return none;
	if (sums.includes(column)) return sumFigures(column, isRange(text), 'totals');
	const semester = semesterOf(column);
	if (semester === null) return none;
	return [joinPath('semester', semester, text.endsWith('周') ? 'held-weeks' : 'weekly-load')];
}
