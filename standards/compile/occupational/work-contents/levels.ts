/** Chapter 3 level by level: the heading, what stands before the table, and the table. */
import type { Level, Track } from '#standards/schema/occupational.ts';
import { offset } from '../../text/traced.ts';
import { levelAlone } from '../levels.ts';
import type { Line } from '../lines.ts';
import { joinedKey } from '../outline.ts';
import { headLength } from './head.ts';

export interface LevelText {
	readonly level: Level;
	readonly grade: string;
	/** `3.1` */
	readonly number: string;
	readonly title: string;
	readonly offset: number;
	/** Id of the track that the table is for; null: all. */
	readonly track: string | null;
	/** Sentences before the table. */
	readonly lead: readonly Line[];
	readonly table: readonly Line[];
}

export interface WorkText {
	readonly lead: readonly Line[];
	readonly levels: readonly LevelText[];
}

interface Heading {
	readonly number: string;
	readonly level: Level | null;
	readonly grade: string;
	readonly rest: string;
	readonly from: number;
	readonly to: number;
}

const numberForm = /^([1-9]\.\d{1,2}(?:\.\d{1,2})?)\.?(?=\D)/;
const longest = 30;

/** `3.1 五级/初级工`, with the name of a track before, behind, or as a heading of its own. */
function headingAt(lines: readonly Line[], at: number, tracks: readonly Track[]): Heading | null {
	if (!/^[1-9]/.test(lines[at]?.key ?? '')) return null;
	for (const [count, key] of joinedKey(lines, at, longest).entries()) {
		const number = numberForm.exec(key);
		if (!number?.[1]) continue;
		const base = { number: number[1], from: at, to: at + count + 1 };
		const text = key.slice(number[0].length);
		const named = tracks.find(({ name }) => text.startsWith(name));
		const found = levelAlone(named ? text.slice(named.name.length).replace(/^[(]/, '') : text);
		const rest = `${named?.name ?? ''}${found?.rest ?? ''}`;
		if (found && endsHere(found.rest, tracks)) return { ...base, ...found.name, rest };
		if (named && text === named.name) return { ...base, level: null, grade: '', rest };
	}
	return null;
}

const endsHere = (rest: string, tracks: readonly Track[]): boolean => {
	const inner = rest.replace(/[()]/g, '');
	return inner === '' || tracks.some(({ name, id }) => inner === name || inner === id);
};

function headings(lines: readonly Line[], tracks: readonly Track[]): Heading[] {
	const found: Heading[] = [];
	for (let index = 0; index < lines.length; index += 1) {
		const heading = headingAt(lines, index, tracks);
		if (!heading) continue;
		found.push(heading);
		index = heading.to - 1;
	}
	return found;
}

const trackIn = (rest: string, tracks: readonly Track[]): string | null =>
	tracks.find(({ name }) => rest.includes(name))?.id ?? null;

/** The table begins with its head, or where the first function is numbered. */
function tableBegin(lines: readonly Line[]): number {
	const head = lines.findIndex((_, index) => headLength(lines, index) > 0);
	if (head >= 0) return head;
	const first = lines.findIndex(({ half }) => /^[★*]?1\s*(?:[.、]|$|\t)/.test(half));
	return first < 0 ? 0 : first;
}

export function workTextOf(lines: readonly Line[], tracks: readonly Track[]): WorkText {
	const found = headings(lines, tracks);
	let track: string | null = null;
	const levels = found.flatMap((heading, index): LevelText[] => {
		const { level, number, grade } = heading;
		if (level === null) {
			track = trackIn(heading.rest, tracks);
			return [];
		}
		if (number.split('.').length === 2) track = null;
		const own = lines.slice(heading.to, found[index + 1]?.from);
		const begin = tableBegin(own);
		return [
			{
				level,
				grade,
				number,
				title: lines
					.slice(heading.from, heading.to)
					.map(({ key }) => key)
					.join('')
					.slice(number.length),
				offset: offset(lines[heading.from]?.piece ?? { text: '', at: new Uint32Array(0) }),
				track: trackIn(heading.rest, tracks) ?? track,
				lead: own.slice(0, begin),
				table: own.slice(begin),
			},
		];
	});
	return { lead: lines.slice(0, found[0]?.from), levels };
}
