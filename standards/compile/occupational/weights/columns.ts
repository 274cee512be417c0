/** The columns of a weight table: levels, and under them tracks. */
import type { Level, Track } from '#standards/schema/occupational.ts';
import { levelsIn } from '../levels.ts';

/** The columns of one level, side by side. */
export interface LevelColumns {
	readonly level: Level;
	/** Ids; `[null]`: the table has no tracks. */
	readonly tracks: readonly (string | null)[];
}

function levelsOf(head: string, all: readonly Level[]): Level[] {
	const short = head.match(/[五四三二一]级/g);
	const found = short ?? levelsIn(head).map(({ level }) => level);
	const levels = [...new Set(found as Level[])].filter((level) => all.includes(level));
	return levels.length > 0 ? levels : [...all];
}

/** A letter that does not go on from the one before begins the next level. */
function letterGroups(head: string, ids: readonly string[]): string[][] {
	const groups: string[][] = [];
	let last = Infinity;
	for (const letter of head.match(/[A-Z]/g) ?? []) {
		const at = ids.indexOf(letter);
		if (at < 0) continue;
		if (at <= last) groups.push([letter]);
		else groups.at(-1)?.push(letter);
		last = at;
	}
	return groups;
}

/** `head`: the text before the first figure; `own`: the track that the whole table is for. */
export function columnsOf(
	head: string,
	levels: readonly Level[],
	tracks: readonly Track[],
	own: string | null,
): LevelColumns[] {
	const listed = levelsOf(head, levels);
	if (own !== null) return listed.map((level) => ({ level, tracks: [own] }));
	const groups = letterGroups(
		head,
		tracks.map(({ id }) => id),
	);
	if (groups.length === listed.length)
		return listed.map((level, index) => ({ level, tracks: groups[index] ?? [null] }));
	if (groups.length === 0) return listed.map((level) => ({ level, tracks: [null] }));
	return listed.map((level) => ({
		level,
		tracks: tracks.filter((track) => track.levels.includes(level)).map(({ id }) => id),
	}));
}
