/** Section 5 as data. */
import type { TeachingContent } from '../../../schema/teaching.ts';
import { joined, offset, type Traced } from '../../text/traced.ts';
import { coded, isOpen, namesOf, type Coded } from '../lists.ts';
import type { Numbered } from '../numbered.ts';
import { labelOf, rows, type Row } from '../occupations/labels.ts';
import { readTable, type RowRead } from '../occupations/rows.ts';
import { doubted, type Remarks } from '../remarks.ts';

type Occupations = TeachingContent['occupations'];

export interface OccupationsRead {
	readonly content: Occupations;
	/** A row each, label and value. */
	readonly paragraphs: readonly Traced[];
}

interface Reading {
	readonly rows: readonly RowRead[];
	readonly section: Numbered;
	readonly remarks: Remarks;
}

/** Its brackets are closed: a name that is cut at the end of a line is no name. */
const isWhole = (part: string): boolean =>
	(part.match(/[（(]/g)?.length ?? 0) === (part.match(/[）)]/g)?.length ?? 0);

const coding: ReadonlySet<Row> = new Set([
	'majorCategory',
	'majorClass',
	'industries',
	'occupations',
]);

/** Names stand one a line where no 、 parts them; of those with codes, each has its own. */
function listOf(reading: Reading, row: Row): string[] {
	const text = valueOf(reading, row);
	const parts = reading.rows.filter((each) => each.row === row).flatMap((each) => each.parts);
	const isOne = (part: string): boolean =>
		part.length <= 25 && isWhole(part) && (!coding.has(row) || coded(part).code !== '');
	const lined = !text.includes('、') && parts.length > 1 && parts.every(isOne);
	return lined ? parts.flatMap(namesOf) : namesOf(text);
}

function valueOf({ rows, section, remarks }: Reading, row: Row): string {
	const found = rows.filter((each) => each.row === row);
	if (found.length === 0)
		doubted(remarks, '5', section.offset, `职业面向表中没有“${labelOf(row)}”一行，请对照原文补上`);
	return found.map(({ value }) => value.text).join('');
}

function codedOf(reading: Reading, row: Row): Coded[] {
	const list = listOf(reading, row).map(coded);
	const place = reading.rows.find((each) => each.row === row);
	for (const { name, code } of list)
		if (code === '')
			doubted(
				reading.remarks,
				'5',
				place ? offset(place.value) : reading.section.offset,
				`“${labelOf(row)}”一行的“${name}”没有代码，请对照原文`,
				[name],
			);
	return list;
}

/** The first of a row that holds one thing; more than one is doubted. */
function single(reading: Reading, row: Row): { name: string; code: string } {
	const list = codedOf(reading, row);
	const [first = { name: '', code: '' }] = list;
	if (list.length > 1)
		doubted(
			reading.remarks,
			'5',
			reading.section.offset,
			`“${labelOf(row)}”应只有一项，读出 ${list.length} 项`,
			list.map(({ name, code }) => `${name}（${code}）`),
		);
	return { name: first.name, code: first.code };
}

export function readOccupations(section: Numbered, remarks: Remarks): OccupationsRead {
	const table = readTable(section.lines, remarks);
	const reading: Reading = { rows: table.rows, section, remarks };
	const content: Occupations = {
		majorCategory: single(reading, 'majorCategory'),
		majorClass: single(reading, 'majorClass'),
		industries: codedOf(reading, 'industries').map(({ name, code }) => ({ name, code })),
		occupations: codedOf(reading, 'occupations').map(({ name, code, marks }) => ({
			name,
			code,
			digital: marks.includes('S'),
		})),
		positions: listOf(reading, 'positions'),
		certificates: listOf(reading, 'certificates'),
		open: rows.filter((row) =>
			table.rows.some((each) => each.row === row && isOpen(each.value.text)),
		),
	};
	const paragraphs = table.rows.map(({ label, value }) => joined([label, value], ' '));
	return { content, paragraphs: [...table.rest, ...paragraphs] };
}
