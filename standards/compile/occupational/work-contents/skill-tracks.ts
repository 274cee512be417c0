/** （ABC）, or （仓储管理师、运输管理师） by name, behind a skill: the tracks that it is examined in. */
import { halfWidth } from '../wording.ts';

const suffix = /\s*\(([^()]{1,80})\)\s*([。；;.]?)$/;
const lettersOnly = /^\s*[A-Z](?:[\s、,/和]*[A-Z])*\s*$/;

const named = (marked: string): string[] =>
	lettersOnly.test(marked)
		? (marked.match(/[A-Z]/g) ?? [])
		: marked.split(/[、,/和]/).map((name) => name.replace(/\s/g, ''));

/** `known`: ids of the tracks. `tracks` null: all of them; what names no track belongs to the words. */
export function skillTracks(
	text: string,
	known: readonly string[],
): { words: string; tracks: string[] | null } {
	const match = known.length > 0 ? suffix.exec(halfWidth(text)) : null;
	const tracks = named(match?.[1] ?? '');
	if (!match || !tracks.every((track) => known.includes(track)))
		return { words: text, tracks: null };
	return { words: text.slice(0, match.index) + (match[2] ?? ''), tracks: [...new Set(tracks)] };
}
