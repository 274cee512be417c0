/** （ABC） behind a skill: the tracks that it is examined in. */
import { halfWidth } from '../wording.ts';

const suffix = /\s*\(\s*([A-Z](?:[\s、,/和]*[A-Z])*)\s*\)\s*([。；;.]?)$/;

/** `tracks` null: all of them; letters that are no track's belong to the words. */
export function skillTracks(
	text: string,
	known: readonly string[],
): { words: string; tracks: string[] | null } {
	const match = suffix.exec(halfWidth(text));
	const letters = match?.[1]?.match(/[A-Z]/g) ?? [];
	const own = letters.length > 0 && letters.every((letter) => known.includes(letter));
	if (!match || !own) return { words: text, tracks: null };
	return { words: text.slice(0, match.index) + (match[2] ?? ''), tracks: [...new Set(letters)] };
}
