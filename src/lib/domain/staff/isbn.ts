/** International Standard Book Numbers: of 13 digits (ISO 2108), or of 10 as they were before 2007. */

/** Digits alone, an X at the end of ten kept: what hyphens and blanks stand between is the same number. */
export const bareIsbn = (written: string): string =>
	written
		.normalize('NFKC')
		.replace(/^ISBN[:\s]*/i, '')
		.replace(/[-\s—–]/g, '')
		.toUpperCase();

const sumOf = (digits: string, weight: (place: number) => number): number =>
	[...digits].reduce(
		(sum, digit, place) => sum + (digit === 'X' ? 10 : Number(digit)) * weight(place),
		0,
	);

/** Whether its last digit is the one that the others ask for. */
export function isIsbn(written: string): boolean {
	const bare = bareIsbn(written);
	if (/^\d{13}$/.test(bare)) return sumOf(bare, (place) => (place % 2 === 0 ? 1 : 3)) % 10 === 0;
	return /^\d{9}[\dX]$/.test(bare) && sumOf(bare, (place) => 10 - place) % 11 === 0;
}
