/**
 * A verification code (核验码): twelve random characters and one that checks them, as people type
 * them from paper: `7K3M-QX84-NDPT5`. 60 bits at random, derived from nothing.
 */

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomCharacters = 12;
export const codeLength = randomCharacters + 1;
const groups = /^(.{4})(.{4})(.{5})$/;

/** Times x in the field of 32 elements (x⁵ + x² + 1). */
const timesX = (value: number): number => {
	const shifted = value << 1;
	return shifted & 32 ? shifted ^ 0b100101 : shifted;
};

/**
 * Each place weighs another power of x, so that one wrong character and any two that changed places
 * are always told.
 */
const checkOf = (characters: string): string => {
	const sum = Array.from(characters).reduce(
		(rest, character) => timesX(rest ^ alphabet.indexOf(character)),
		0,
	);
	return alphabet[sum] ?? '';
};

/** `bytes`: twelve random ones; each gives five bits. */
export function codeOf(bytes: Uint8Array): string {
	const characters = Array.from(bytes.subarray(0, randomCharacters), (byte) => alphabet[byte % 32]);
	if (characters.length < randomCharacters) throw new Error('A code needs twelve random bytes');
	const text = characters.join('');
	return grouped(text + checkOf(text));
}

const grouped = (text: string): string => text.replace(groups, '$1-$2-$3');

/** What people type for other characters, and what an input method makes of them. */
const meant = (typed: string): string =>
	typed
		.normalize('NFKC')
		.toUpperCase()
		.replaceAll(/[\s\p{Pd}_.·]/gu, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/g, '1');

/** A code as it was typed: lower case, spaces, full width; null where it is none, or mistyped. */
export function readCode(typed: string): string | null {
	if (typed.length > 100) return null;
	const text = meant(typed);
	const isCode = text.length === codeLength && Array.from(text).every((c) => alphabet.includes(c));
	if (!isCode) return null;
	return checkOf(text.slice(0, -1)) === text.at(-1) ? grouped(text) : null;
}
