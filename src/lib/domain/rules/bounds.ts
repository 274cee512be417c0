/** What a finding asks for, read back from its text (range.ts writes it). */
import { readExact, type Fraction } from '../exact.ts';

export type Sign = '>=' | '<=' | '=' | '>';

export interface Bound {
	readonly sign: Sign;
	readonly value: Fraction;
}

const signed = /^(>=|<=|=|>) ([\d./]+)$/;
const between = /^([\d./]+)–([\d./]+)$/;

function bound(sign: Sign, text: string): Bound[] {
	const value = readExact(text);
	return value ? [{ sign, value }] : [];
}

function boundsOf(text: string): Bound[] {
	const one = signed.exec(text);
	if (one) return bound(one[1] as Sign, one[2] ?? '');
	const two = between.exec(text);
	return two ? [...bound('>=', two[1] ?? ''), ...bound('<=', two[2] ?? '')] : [];
}

/** `>= 3000`, `16–18`, `> 0, <= 161` → its bounds, the lower first; none where it asks for no number. */
export const readBounds = (required: string): Bound[] => required.split(', ').flatMap(boundsOf);
