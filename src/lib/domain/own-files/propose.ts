/** A proposal of how a table is read, each column with the reason. */
import type { TableRow } from '../table.ts';
import { isNothing } from '../plan/typed/typed.ts';
import { isWeeks, readFigure } from './figures.ts';
import { headWords } from './head-words.ts';
import { headsOf, signatureOf, type Heads } from './heads.ts';
import type { ColumnMapping, Mapping, TermUnit } from './mapping.ts';
import { columnOf } from './mapping.ts';
import { plainRoleWords, termOf, type PlainRole } from './roles.ts';
import { most, textAt, tight, type SourceTable } from './source.ts';
import { readTermCell } from './term-cell.ts';
import { nameColumns } from './name-columns.ts';
import { isTermCredits, termColumns, type TermColumn } from './propose-terms.ts';

const bodyOf = ({ table }: SourceTable, { to }: Heads): TableRow[] =>
	table.rows.filter(({ number }) => number > to).slice(0, most.rows);

const valuesIn = (rows: readonly TableRow[], column: number): string[] =>
	rows.map((row) => tight(textAt(row, column))).filter((text) => text !== '');

const natureValue = /^(必修|选修|限选|任选|限定选修|任意选修|必|选|限|任)(课|课程)?$/;

export interface Found {
	readonly role: PlainRole;
	readonly confidence: ColumnMapping['confidence'];
	readonly why: string;
}

function byWords(path: readonly string[]): PlainRole | null {
	for (const text of path.toReversed())
		for (const [words, role] of headWords) if (words.test(text)) return role;
	return null;
}

/** 性质 is said of 必修 and of 公共基础课 alike: what stands under it decides. */
function byValues(role: PlainRole, values: readonly string[]): Found {
	const natures = values.filter((text) => natureValue.test(text)).length;
	const really = natures * 2 > values.length ? 'nature' : 'category';
	if (role !== 'nature' || values.length === 0 || really === role)
		return {
			role,
			confidence: 'sure',
			why: `表头写的是${plainRoleWords[role].replace(/（.*/, '')}。`,
		};
	const example = values[0]?.slice(0, 12) ?? '';
	return {
		role: really,
		confidence: 'likely',
		why: `表头之外，还看了下面的内容，如“${example}”。`,
	};
}

function plainColumn(path: readonly string[], values: readonly string[]): Found {
	const role = byWords(path);
	if (role) return byValues(role, values);
	if (path.length === 0 && values.length === 0)
		return { role: 'none', confidence: 'sure', why: '没有表头，也没有内容。' };
	return { role: 'none', confidence: 'guess', why: '认不出表头，请选定它是什么，或者不读。' };
}

const creditsOfTerm: Found = {
	role: 'none',
	confidence: 'likely',
	why: '各学期的学分不读，学分以总学分一列为准。',
};

/** Of what there can be but one, the first has it; a row may have several levels of classes. */
const single = (role: string): boolean =>
	role !== 'none' && role !== 'category' && role !== 'number';

function columnsOf(
	heads: Heads,
	rows: readonly TableRow[],
	terms: readonly TermColumn[],
): ColumnMapping[] {
	const taken = new Set<string>();
	const names = nameColumns(
		heads.paths.map((path) => byWords(path) === 'name' && path.join('>')),
		(column) => valuesIn(rows, column),
	);
	return heads.paths.map((path, at) => {
		const [column, head] = [at + 1, path.join(' › ')];
		const aside = names.get(column) ?? (isTermCredits(path) ? creditsOfTerm : null);
		if (aside) return { column, head, ...aside };
		const term = terms.find((each) => each.at === at);
		if (term) {
			const why = term.named ? '表头写明了学期。' : '表头是连续的学期序数。';
			return { column, head, role: term.role, confidence: term.named ? 'sure' : 'likely', why };
		}
		const found = plainColumn(path, valuesIn(rows, column));
		if (!single(found.role) || !taken.has(found.role)) {
			taken.add(found.role);
			return { column, head, ...found };
		}
		const why = `前面已有一列是${plainRoleWords[found.role]}。`;
		return { column, head, role: 'none', confidence: 'guess', why };
	});
}

/** Rows in which the semesters' numbers add up to 总学时 themselves, of those that say both. */
function sumsToHours(
	rows: readonly TableRow[],
	columns: readonly ColumnMapping[],
): [number, number] {
	const hours = columns.find(({ role }) => role === 'hours')?.column;
	const terms = columns.filter(({ role }) => termOf(role)?.role === 'term');
	let [sums, all] = [0, 0];
	for (const row of rows) {
		const stated = hours === undefined ? null : readFigure(textAt(row, hours));
		if (!stated?.ok || !stated.value) continue;
		const texts = [hours ?? 0, ...terms.map(({ column }) => column)].map((at) => textAt(row, at));
		if (texts.some(isWeeks)) continue;
		const cells = texts.slice(1).map(readFigure);
		const sum = cells.reduce((rest, cell) => rest + (cell.ok ? (cell.value?.value ?? 0) : 0), 0);
		if (sum === 0) continue;
		all += 1;
		if (sum === stated.value.value) sums += 1;
	}
	return [sums, all];
}

function unitOf(
	rows: readonly TableRow[],
	columns: readonly ColumnMapping[],
): { unit: TermUnit; unitWhy: string } {
	const heads = columns.filter(({ role }) => termOf(role)).map(({ head }) => head);
	if (heads.some((head) => /周学时|周课时|周时数|每周/.test(head)))
		return { unit: 'weekly', unitWhy: '表头写的是周学时。' };
	const [sums, all] = sumsToHours(rows, columns);
	return all > 0 && sums * 2 > all
		? { unit: 'hours', unitWhy: `${all} 行中有 ${sums} 行各学期相加等于总学时。` }
		: { unit: 'weekly', unitWhy: '各学期相加不等于总学时，按周学时读。' };
}

/** A schedule says in which semester something is held: else it is some other list of courses. */
const looksLikeSchedule = (
	rows: readonly TableRow[],
	columns: readonly ColumnMapping[],
): boolean => {
	const has = (role: PlainRole): boolean => columns.some((each) => each.role === role);
	const terms = columns.filter(({ role }) => termOf(role)?.role !== undefined);
	const filled = rows.some((row) =>
		terms.some(({ column }) => {
			const text = textAt(row, column);
			return !isNothing(text) && (readTermCell(text).ok || readFigure(text).ok);
		}),
	);
	return (
		has('name') &&
		((terms.length > 0 && filled) ||
			(has('semester') && (has('weeks') || has('weekly') || has('hours'))))
	);
};

const practiceTitle = /实践(性)?(教学)?(环节|安排|项目)|实训安排|实习安排|集中实践/;

/** null: nothing in it says what its columns are. */
export function proposeMapping(source: SourceTable): Mapping | null {
	const heads = headsOf(source);
	if (!heads) return null;
	const rows = bodyOf(source, heads);
	const terms = termColumns(heads.paths);
	const columns = columnsOf(heads, rows, terms);
	const weeks = Object.fromEntries(
		terms.flatMap(({ semester, weeks }) => (weeks === null ? [] : [[semester, weeks]])),
	);
	const { unit, unitWhy } = unitOf(rows, columns);
	const mapping: Mapping = {
		heads: { from: heads.from, to: heads.to },
		...{ signature: signatureOf(heads), columns, unit, unitWhy, weeks },
		isPractice: false,
		used: looksLikeSchedule(rows, columns),
		unusedWhy: '',
	};
	return { ...mapping, isPractice: isPracticeTable(source, mapping) };
}

function isPracticeTable({ table, before }: SourceTable, mapping: Mapping): boolean {
	if (columnOf(mapping, 'weeks') !== null && columnOf(mapping, 'category') === null) return true;
	const above = table.rows.filter(({ number }) => number < mapping.heads.from);
	const titles = [
		table.name,
		before,
		...above.flatMap(({ cells }) => [...cells.values()].map(({ text }) => text)),
	];
	const names = mapping.columns.find(({ role }) => role === 'name')?.head ?? '';
	return (
		titles.some((title) => practiceTitle.test(tight(title)) && !/教学进程/.test(title)) ||
		/环节|项目/.test(names)
	);
}
