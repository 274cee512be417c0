/** Finding old words in the names and texts of a plan (alias data of the catalogue). */
import { plainName } from './standing.ts';
import type { Alias } from './world.ts';

/** Kinds of name that a place of a plan can be. */
export type NameKind = 'course' | 'programme' | 'certificate' | 'other';

/** Aliases made ready for searching. */
export interface OldWords {
	/** Whole names by kind. */
	readonly names: ReadonlyMap<string, Alias>;
	/** Words that are old wherever they stand, and whole names between book-title marks. */
	readonly pattern: RegExp | null;
	readonly byWord: ReadonlyMap<string, Alias>;
	/** A line that is nothing but an old name, of whatever kind: to see at once that there is none. */
	readonly line: RegExp | null;
}

/** Part of a name that tells editions or halves of one course apart: （上）, Ⅱ. */
const suffix = '(?:[（(][^）)\\n]*[）)]|[\\dⅠⅡⅢⅣ]+)';
const ending = new RegExp(`${suffix}$`);

const kept = new WeakMap<readonly Alias[], OldWords>();
/** Spaces and book-title marks, wherever they stand in a name (`plainName`). */
const gap = '[《》\\s]*';
const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const spaced = (name: string): string => [...name].map(escaped).join(gap);
const nameKinds: readonly Alias['kind'][] = ['course', 'programme', 'certificate'];

function prepare(aliases: readonly Alias[]): OldWords {
	const anywhere = aliases.filter(({ kind }) => kind === 'internship');
	const named = aliases.filter(({ kind }) => nameKinds.includes(kind));
	const words = [
		...anywhere.map(({ old }) => escaped(old)),
		...named.map(({ old }) => `《${escaped(old)}》`),
	];
	const lines = named.map(({ old }) => spaced(old)).join('|');
	return {
		line: lines === '' ? null : new RegExp(`^${gap}(?:${lines})${gap}${suffix}?${gap}$`, 'm'),
		names: new Map(named.map((alias) => [`${alias.kind} ${alias.old}`, alias])),
		pattern: words.length > 0 ? new RegExp(words.join('|'), 'g') : null,
		byWord: new Map([...anywhere, ...named].map((alias) => [alias.old, alias])),
	};
}

export function oldWords(aliases: readonly Alias[]): OldWords {
	const known = kept.get(aliases);
	if (known) return known;
	const words = prepare(aliases);
	kept.set(aliases, words);
	return words;
}

/** Old words in a text, each once, in the order of the text. */
export function inText({ pattern, byWord }: OldWords, text: string): Alias[] {
	if (!pattern) return [];
	const found = text.match(pattern) ?? [];
	return [...new Set(found)].flatMap((word) => byWord.get(word.replaceAll(/[《》]/g, '')) ?? []);
}

/** As `inText`, of a name that may itself be an old one of its kind. */
export function inName(words: OldWords, name: string, kind: NameKind): Alias[] {
	const own = words.names.get(`${kind} ${plainName(name).replace(ending, '')}`);
	const inside = inText(words, name);
	return own && !inside.includes(own) ? [own, ...inside] : inside;
}

/** True where none of `lines`, names and texts each on lines of its own, can hold an old word. */
export const isClean = ({ pattern, line }: OldWords, lines: string): boolean =>
	!(pattern !== null && lines.search(pattern) >= 0) && !(line !== null && line.test(lines));
