/** How alike two members of two plans are, from 0 to 1, by what both say. */

const bare = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[\s\p{P}]/gu, '')
		.toLowerCase();

/** What marks one of a series: 英语 1, 英语（二）, 体育（下）. */
const serial = /[\d一二三四五六七八九十上中下ⅰⅱⅲⅳⅴⅵivx]+$/u;

/** Enough of a long text to know it again. */
const most = 500;

/** Pairs of neighbouring signs; a text of one sign is itself. */
export function pairsOf(text: string): ReadonlySet<string> {
	const signs = [...bare(text.slice(0, most))];
	if (signs.length < 2) return new Set(signs);
	return new Set(signs.slice(1).map((sign, at) => signs[at]! + sign));
}

/** Members that both have, twice, to all of both (Dice). */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	if (a.size + b.size === 0) return 1;
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let both = 0;
	for (const one of few) if (many.has(one)) both += 1;
	return (2 * both) / (a.size + b.size);
}

/** A name as it is compared: signs and spaces do not count. */
export const plainName = bare;

export interface Name {
	readonly plain: string;
	/** Without the mark of a series. */
	readonly stem: string;
	readonly pairs: ReadonlySet<string>;
}

export function nameOf(text: string): Name {
	const plain = bare(text);
	return { plain, stem: plain.replace(serial, ''), pairs: pairsOf(text) };
}

/** Two of a series are not the same however alike their names look. */
export function nameLikeness(a: Name, b: Name): number {
	if (a.plain === b.plain) return 1;
	if (a.stem === b.stem && a.stem !== '') return 0.5;
	return sharedPart(a.pairs, b.pairs);
}

/** Enough said to call two members with different names the same. */
const evidence = 3;

/** The weighted mean of the likenesses of what either says; 0 where both say too little. */
export class Weighing {
	private alike = 0;
	private said = 0;

	/** `likeness` null: neither says anything of it. */
	put(weight: number, likeness: number | null): this {
		if (likeness === null) return this;
		this.alike += weight * likeness;
		this.said += weight;
		return this;
	}

	get mean(): number {
		return this.alike < evidence ? 0 : this.alike / this.said;
	}
}

/** Of two lists of words. */
export const listLikeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number | null =>
	a.size + b.size === 0 ? null : sharedPart(a, b);

/** Of two figures or texts that are the same or not; null and empty say nothing. */
export function equalLikeness(a: string | number | null, b: string | number | null): number | null {
	const nothing = (value: string | number | null): boolean =>
		value === null || value === '' || value === 0;
	if (nothing(a) && nothing(b)) return null;
	return a === b ? 1 : 0;
}
