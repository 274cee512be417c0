/** Cells of a table as the standard's data: functions, contents, skills, knowledge. */
import type {
	Level,
	LevelWork,
	WorkContent,
	WorkFunction,
} from '#standards/schema/occupational.ts';
import type { Reading } from '../reading.ts';
import { beginOf, plainText, printedText, textOf, type Cell } from './cell.ts';
import type { Numbered, Table } from './table.ts';
import { skillTracks } from './skill-tracks.ts';

export interface Bearings {
	readonly level: Level;
	/** Of a table that is for one track alone. */
	readonly track: string | null;
	/** Ids of all tracks. */
	readonly tracks: readonly string[];
	readonly reading: Reading;
	/** How often each id was given in this standard. */
	readonly ids: Map<string, number>;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

const isItem = ({ cell: { column } }: Numbered): boolean =>
	column === 'skill' || column === 'knowledge';

interface Held {
	readonly functions: Map<number, Writable<WorkFunction>>;
	readonly contents: Map<string, Writable<WorkContent>>;
}

/** Under each function the contents that its numbers name, in the order of the numbers' first mention. */
export function functionsOf(table: Table, bearings: Bearings): LevelWork['functions'] {
	const held: Held = { functions: new Map(), contents: new Map() };
	for (const numbered of table.cells) {
		const { cell } = numbered;
		const holder = functionFor(numbered, held);
		if (cell.column === 'function')
			holder.name = labelled(cell, holder.name, `${holder.number}`, bearings);
		const under = contentFor(numbered, holder, held);
		if (!under) continue;
		if (cell.column === 'content') under.name = labelled(cell, under.name, under.number, bearings);
		if (isItem(numbered)) addItem(under, numbered, bearings);
	}
	return [...held.functions.values()].sort((a, b) => a.number - b.number);
}

function functionFor(
	{ numbers: [number = 1], cell }: Numbered,
	{ functions }: Held,
): Writable<WorkFunction> {
	const known = functions.get(number);
	if (known) return known;
	const added = { number, name: null, workContents: [], offset: beginOf(cell) };
	functions.set(number, added);
	return added;
}

function contentFor(
	{ numbers: [fun, content], cell }: Numbered,
	holder: WorkFunction,
	{ contents }: Held,
): Writable<WorkContent> | null {
	if (content === undefined) return null;
	const number = `${fun}.${content}`;
	const known = contents.get(number);
	if (known) return known;
	const added = { number, name: null, skills: [], knowledge: [], offset: beginOf(cell) };
	contents.set(number, added);
	holder.workContents.push(added);
	return added;
}

/** A label that stands again on a new page is read once; another wording under one number is doubtful. */
function labelled(
	cell: Cell,
	known: string | null,
	number: string,
	bearings: Bearings,
): string | null {
	const text = textOf(cell).text;
	mended(cell, text, bearings);
	if (known?.startsWith(text)) return known;
	if (known === null || text.startsWith(known)) return text || known;
	const { level, reading } = bearings;
	reading.doubts.push({
		at: `${level}/${number}`,
		offset: beginOf(cell),
		question: `${level} ${number} 的名称前后不一，以哪个为准？`,
		readings: [known, text],
	});
	return known;
}

/** What was joined is said: `vertical-text` where each line had one or two characters. */
function mended(cell: Cell, text: string, { reading }: Bearings): void {
	const before = printedText(cell);
	if (before === text || cell.pieces.length === 0) return;
	const lines = cell.pieces.map((piece) => piece.text.replace(/\s/g, '').length);
	const vertical = lines.length > 1 && lines.every((length) => length <= 2);
	const kind = vertical ? 'vertical-text' : lines.length > 1 ? 'joined-break' : 'spaced-words';
	const what = {
		'vertical-text': '竖排的字接成一个名称',
		'joined-break': cell.broken ? '分页处断开的单元格接成一句' : '单元格内的换行接成一句',
		'spaced-words': '去掉字间空格',
	}[kind];
	reading.repairs.push({ offset: beginOf(cell), kind, what, before, after: text });
}

function addItem(under: WorkContent, { numbers, cell }: Numbered, bearings: Bearings): void {
	const number = numbers.join('.');
	const text = textOf(cell).text;
	mended(cell, text, bearings);
	if (plainText(cell) === '') {
		emptyItem(number, cell, bearings);
		return;
	}
	const id = unique(idOf(cell, number, bearings), bearings.ids);
	const star = /^[★☆※▲*]\s*/.exec(text)?.[0] ?? '';
	const base = { id, number, key: cell.mark.key || star !== '', offset: beginOf(cell) };
	if (cell.column === 'skill') {
		const { words, tracks } = skillTracks(text.slice(star.length), bearings.tracks);
		under.skills.push({
			...base,
			text: words,
			tracks: tracks ?? (bearings.track === null ? null : [bearings.track]),
		});
	} else under.knowledge.push({ ...base, text: text.slice(star.length) });
}

/** A number that stands twice is told apart by a count; that it does is a doubt of its own. */
function unique(id: string, ids: Map<string, number>): string {
	const times = (ids.get(id) ?? 0) + 1;
	ids.set(id, times);
	return times === 1 ? id : `${id}(${times})`;
}

function idOf(cell: Cell, number: string, { level, track }: Bearings): string {
	const head = track === null ? level : `${level}/${track}`;
	return cell.column === 'skill' ? `${head}/${number}` : `${head}/k/${number}`;
}

function emptyItem(number: string, cell: Cell, { level, reading }: Bearings): void {
	reading.doubts.push({
		at: `${level}/${number}`,
		offset: beginOf(cell),
		question: `${level} ${number} 只有编号，没有文字：原文如此，还是文字落在了别处？`,
		readings: ['原文如此', '文字落在别处'],
	});
}
