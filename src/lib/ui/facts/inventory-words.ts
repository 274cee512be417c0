/** What a chip says of an item of equipment: how many there are, or what is the matter. */
import type { Clause } from '#domain/rules/parameter.ts';

export interface Item {
	readonly name: string;
	/** null: there, in a number that is not filled in. */
	readonly present: boolean | null;
	readonly quantity: number | null;
	readonly equivalent: string | null;
}

/** A room that the standard names, beside what the school has. */
export interface RoomText {
	readonly name: string;
	readonly clause: Clause;
	/** Rooms of the school that stand for it, with their places in the facts. */
	readonly rooms: readonly { readonly name: string; readonly index: number }[];
	readonly items: readonly Item[];
}

interface Chip {
	readonly name: string;
	readonly words: string;
	readonly tone: 'ok' | 'bad' | 'todo';
}

const wordsOf = ({ present, quantity, equivalent }: Item): string => {
	if (present === null) return '数量未填';
	if (!present) return '缺';
	return equivalent ? `等效 ${equivalent}` : String(quantity ?? '');
};

export const chips = (items: readonly Item[]): Chip[] =>
	items.map((item) => ({
		name: item.name,
		words: wordsOf(item),
		tone: item.present === null ? 'todo' : item.present ? 'ok' : 'bad',
	}));
