/** What each row of a schedule is: a course, a class, a sum, a note. */
import type { TableRow } from '../table.ts';
import { isClassOnly, isClassRow } from './class-rows.ts';
import { columnOf, columnsOf, type Mapping } from './mapping.ts';
import { isHeadWord, termWord } from './head-words.ts';
import { classOf, saysOnlyProfessional, type RowClass } from './classes.ts';
import { classByTitle, classesBySums, type ClassSaid } from './class-sums.ts';
import { termOf } from './roles.ts';
import { textAt, tight, type SourceTable } from './source.ts';

export type RowKind =
	| 'course'
	| 'class'
	| 'subtotal'
	| 'total'
	| 'weekly-sum'
	| 'share'
	| 'count'
	| 'weeks'
	| 'note'
	| 'head'
	| 'unread';

export const rowKindWords: Readonly<Record<RowKind, string>> = {
	course: '课程',
	class: '类别',
	subtotal: '小计',
	total: '合计',
	'weekly-sum': '周学时合计',
	share: '占比',
	count: '门数',
	weeks: '周数',
	note: '说明',
	head: '表头',
	unread: '没有读',
};

export interface KnownRow {
	readonly row: TableRow;
	readonly kind: RowKind;
	/** Of the class that it stands under; null: none is said. */
	readonly rowClass: RowClass | null;
	/** Texts of its columns of classes, from left. */
	readonly classTexts: readonly string[];
	/** Where its name stands. */
	readonly nameColumn: number;
	/** Where its class stands, where that is neither beside nor above it; empty: there. */
	readonly classFrom: string;
	/** Its class says 专业 and no more. */
	readonly loose: boolean;
	/** Nothing but words in the column of names, right under a course: more of its name, or another. */
	readonly isAppended: boolean;
}

const labels: readonly (readonly [RegExp, RowKind])[] = [
	[/^(教学)?周数$|教学周(数)?$|上课周数|^周数/, 'weeks'],
	[/占.*(比|百分)|比例|百分比|%$/, 'share'],
	[
		/周(学时|课时|时数).*(合计|小计|总)|(合计|总).*周(学时|课时|时数)|每?周(学时|课时|时数)(数)?$/,
		'weekly-sum',
	],
	[/(开课|考试|考查|课程)门(数|次)/, 'count'],
	[/小计/, 'subtotal'],
	[/合计|总计|共计|^总(学时|课时|学分)/, 'total'],
	[/^(注|说明|备注|附注|※)[:：0-9一二三四五\d.、]?/, 'note'],
	[/^(编制|制定|制表|填表|审核|审批|审定|批准)(人|日期|时间)?[:：]/, 'note'],
];

/** The first texts of a row, up to its name: where a sum or a note says what it is. */
function labelTexts({ cells }: TableRow, mapping: Mapping): string[] {
	const name = columnOf(mapping, 'name') ?? 1;
	const last = Math.max(name, columnOf(mapping, 'number') ?? 1);
	return [...cells]
		.filter(([column, { merged }]) => column <= last && !merged)
		.map(([, { text }]) => tight(text));
}

function labelled(row: TableRow, mapping: Mapping): RowKind | null {
	for (const text of labelTexts(row, mapping).toReversed())
		for (const [words, kind] of labels) if (words.test(text) && text.length <= 40) return kind;
	return null;
}

const isNumeric = (text: string): boolean => /^[\d.()（）%\s]*$/.test(text);

/** 续表 brings the heads again. */
const isHeadAgain = (row: TableRow, mapping: Mapping): boolean => {
	const texts = [...row.cells.values()].map(({ text }) => tight(text));
	const words = texts.filter(isHeadWord);
	const terms = texts.filter((text) => !isHeadWord(text) && termWord(text) !== null);
	const named = terms.filter((text) => termWord(text)?.named).length;
	// 合计 is a head, too, and stands above numbers: numerals count as semesters beside three heads.
	const all = words.length + (words.length >= 3 ? terms.length : named);
	const name = columnOf(mapping, 'name') ?? 0;
	return texts.length > 1 && isHeadWord(tight(textAt(row, name))) && all * 2 > texts.length;
};

const figureRoles = ['credits', 'hours', 'theory', 'practice', 'weeks', 'semester'] as const;

export const hasFigures = (row: TableRow, mapping: Mapping): boolean =>
	figureRoles.some((role) => {
		const column = columnOf(mapping, role);
		return column !== null && textAt(row, column) !== '';
	}) ||
	mapping.columns.some(({ column, role }) => termOf(role) !== null && textAt(row, column) !== '');

/** A course's name stands in its column, or merged over the columns of classes beside it. */
function nameColumnOf({ cells }: TableRow, mapping: Mapping): number {
	const column = columnOf(mapping, 'name') ?? 0;
	if (cells.has(column)) return column;
	const isName = (left: number): boolean => {
		const { text = '', merged, across = 1 } = cells.get(left) ?? {};
		return !merged && text !== '' && (left + across > column || !isClassOnly(text));
	};
	const beside = columnsOf(mapping, 'category').filter((left) => left < column);
	return beside.toReversed().find(isName) ?? column;
}

function kindOf(row: TableRow, mapping: Mapping): RowKind {
	if (isHeadAgain(row, mapping)) return 'head';
	const texts = [...row.cells.values()].filter(({ merged }) => !merged);
	const label = labelled(row, mapping);
	if (label !== null) return label;
	const name = textAt(row, nameColumnOf(row, mapping));
	if (name !== '' && !isNumeric(name) && hasFigures(row, mapping)) return 'course';
	const first = tight(texts[0]?.text ?? name);
	if (first.length > 40 || /^[①②③④⑤1-9][.、]?.{16,}/.test(first)) return 'note';
	const said = texts.filter(({ text }) => !isNumeric(text));
	if (
		!hasFigures(row, mapping) &&
		said.length <= 2 &&
		said.some(({ text }) => classOf(text) !== null)
	)
		return 'class';
	return 'unread';
}

/** A class stands beside its first row, merged or not; a new one ends those to its right. */
function classTextsOf(
	row: TableRow,
	columns: readonly number[],
	last: Map<number, string>,
): string[] {
	for (const [at, column] of columns.entries()) {
		const text = textAt(row, column);
		if (text === '' || text === last.get(column)) continue;
		last.set(column, text);
		for (const inner of columns.slice(at + 1)) if (textAt(row, inner) === '') last.delete(inner);
	}
	return columns.map((column) => last.get(column) ?? '').filter((text) => text !== '');
}

/** 必修课 is no class of courses, whatever its column is called. */
const natureOnly = /^(公共)?(必修|选修|限选|任选|限定选修|任意选修)(课|课程)?$/;

/** The most special of its classes: 专业课 > 专业核心课程 is core. */
const innermost = (texts: readonly string[]): RowClass | null =>
	texts.map(classOf).findLast((found) => found !== null) ?? null;

/** Of several texts the last that says a class says it. */
function isLooseClass(texts: readonly string[]): boolean {
	const last = texts.findLast((text) => classOf(text) !== null);
	return last !== undefined && saysOnlyProfessional(last);
}

function isAppended(
	rows: readonly TableRow[],
	kinds: readonly RowKind[],
	at: number,
	mapping: Mapping,
): boolean {
	const [row, above] = [rows[at]!, rows[at - 1]];
	const own = [...row.cells].filter(([, { merged }]) => !merged);
	const isAlone = own.length === 1 && own[0]?.[0] === columnOf(mapping, 'name');
	return isAlone && kinds[at - 1] === 'course' && above?.number === row.number - 1;
}

const goesOn = /^[(（]?\d{1,2}[)）.、．]/;

/** 2. and 3. under a note are notes, whatever words they hold. */
const isMoreNotes = (row: TableRow, mapping: Mapping): boolean =>
	!hasFigures(row, mapping) &&
	[...row.cells.values()].some(({ text }) => goesOn.test(tight(text)) || text.length > 40);

/** By each row itself, then by those around it. */
function kindsOf(rows: readonly TableRow[], mapping: Mapping): RowKind[] {
	const alone = rows.map((row) => kindOf(row, mapping));
	const named = rows.map((row) => textAt(row, nameColumnOf(row, mapping)));
	const kinds: RowKind[] = [];
	for (const [at, kind] of alone.entries()) {
		const row = rows[at]!;
		if (kinds[at - 1] === 'note' && kind !== 'course' && isMoreNotes(row, mapping))
			kinds.push('note');
		else if (kind === 'course' && isClassRow({ rows, kinds: alone, names: named, mapping }, at))
			kinds.push('class');
		else kinds.push(kind);
	}
	return kinds;
}

/** What a sum is called, for its class. */
const labelOf = (row: TableRow, mapping: Mapping): string =>
	labelTexts(row, mapping).find((text) => /小计|合计|总计|共计/.test(text)) ?? '';

/** 公共课小计 ends what 一、公共基础课 began. */
const ends = (said: ClassSaid | null, current: RowClass | null): boolean =>
	said !== null && said.rowClass !== null && said.rowClass === current;

/** All rows under the heads; a class's row holds for those that follow, until its sum. */
export function knownRows(
	source: SourceTable,
	rows: readonly TableRow[],
	mapping: Mapping,
): KnownRow[] {
	let current: RowClass | null = null;
	let currentText: string[] = [];
	let isOver = false;
	const columns = columnsOf(mapping, 'category');
	const last = new Map<number, string>();
	const kinds = kindsOf(rows, mapping);
	const title = classByTitle(source, mapping);
	const bySums = classesBySums(
		rows.map((row, at) => ({
			number: row.number,
			kind: kinds[at] ?? 'unread',
			label: labelOf(row, mapping),
		})),
	);
	return rows.map((row, at) => {
		const kind = kinds[at] ?? 'unread';
		const nameColumn = nameColumnOf(row, mapping);
		if (kind === 'class') {
			currentText = hasFigures(row, mapping)
				? [textAt(row, nameColumn)]
				: [...row.cells.values()].map(({ text }) => text).filter((text) => !isNumeric(text));
			current = innermost(currentText) ?? current;
			isOver = false;
			last.clear();
		}
		const classes = columns.filter((column) => column !== nameColumn);
		const own = kind === 'course' ? classTextsOf(row, classes, last) : [...last.values()];
		const named = own.filter((text) => !natureOnly.test(tight(text)));
		const sum = bySums[at] ?? null;
		if (kind !== 'course' && at > 0 && ends(bySums[at - 1] ?? null, current)) isOver = true;
		const beside = innermost(named) ?? (isOver ? null : current);
		const aside = beside !== null ? null : ([sum, title].find((said) => said?.rowClass) ?? null);
		const usual = mapping.isPractice ? 'practice' : innermost(own);
		const texts = own.length > 0 ? own : isOver ? [] : currentText;
		return {
			...{ row, kind, nameColumn },
			rowClass: beside ?? aside?.rowClass ?? usual,
			classTexts: texts.length === 0 && sum ? [sum.text] : texts,
			classFrom: kind === 'course' && aside && aside.rowClass !== usual ? aside.where : '',
			loose: isLooseClass(
				beside === null ? [aside?.text ?? ''] : innermost(named) !== null ? named : currentText,
			),
			isAppended: kind === 'unread' && isAppended(rows, kinds, at, mapping),
		};
	});
}
