/** Cells as people write them: numbers, dates, yes and no. What is not read is told, never guessed. */
import type { Fault } from '../../fault.ts';
import { readDate, type Edge, type Misread } from './dates.ts';
import { itemsOf, readList, type Item } from './items.ts';

type Words<Value> = Readonly<Record<string, Value>>;

/** What a cell says: null where it is empty; `undefined` where it was not read, and a fault says why. */
export interface Cells {
	readonly text: (key: string) => string;
	readonly list: (key: string) => string[];
	readonly items: (key: string) => Item[];
	readonly known: (key: string) => boolean | null | undefined;
	readonly count: (key: string) => number | null | undefined;
	readonly date: (key: string, edge: Edge) => string | null | undefined;
	/** `others`: words that mean the same as one of `words`. */
	readonly choice: <Value>(
		key: string,
		words: Words<Value>,
		others?: Words<Value>,
	) => Value | null | undefined;
	readonly fault: (key: string, misread: Misread) => undefined;
}

const yes = /^(是|有|√|✓|对|1|y|yes|true)$/i;
const no = /^(否|无|没有|×|x|不是|0|n|no|false)$/i;

/** null: neither. */
export const readKnown = (word: string): boolean | null =>
	yes.test(word) ? true : no.test(word) ? false : null;

/** `1,200`, `80 人`. */
function readCount(text: string): number | null {
	const plain = text.replace(/(?<=\d)[,，](?=\d{3})/g, '').replace(/\s?[人名个]$/, '');
	return /^\d{1,7}$/.test(plain) ? Number(plain) : null;
}

/** What a person is told of a word that was not read. */
export const unread = (written: string, right: string): Misread => ({
	wrong: `“${written.slice(0, 40)}”没有读懂`,
	right,
});

/** Reads the texts of one row or form; what is wrong is added to `faults` at its column. */
export function cellsOf(texts: Readonly<Record<string, string>>, faults: Fault[]): Cells {
	const text = (key: string): string => (texts[key] ?? '').trim();
	const fault = (path: string, misread: Misread): undefined =>
		void faults.push({ path, ...misread });
	const read = <Value>(key: string, reader: (text: string) => Value | null, right: string) => {
		const written = text(key);
		if (written === '') return null;
		return reader(written.normalize('NFKC')) ?? fault(key, unread(written, right));
	};
	return {
		...{ text, fault },
		list: (key) => readList(text(key)),
		items: (key) => itemsOf(text(key)),
		known: (key) => read(key, readKnown, '写是或否，不知道的空着'),
		count: (key) => read(key, readCount, '写整数，如 80'),
		date: (key, edge) => {
			const day = text(key) === '' ? null : readDate(text(key), edge);
			return day === null || typeof day === 'string' ? day : fault(key, day);
		},
		choice: (key, words, others = {}) =>
			read(
				key,
				(word) => (Object.hasOwn(words, word) ? words[word] : others[word]) ?? null,
				`从 ${Object.keys(words).join('、')} 中选择`,
			),
	};
}
