/** A name in the room that there is for it, at twelve pixels a Chinese character. */

const wide = /[\u2E80-\uFFEF]/;
const widthOf = (letters: readonly string[]): number =>
	letters.reduce((sum, letter) => sum + (wide.test(letter) ? 12 : 7), 0);

export function fitted(name: string, room: number): string {
	const letters = [...name];
	if (widthOf(letters) <= room) return name;
	const ellipsis = 12;
	let kept = letters.length;
	while (kept > 0 && widthOf(letters.slice(0, kept)) + ellipsis > room) kept -= 1;
	return kept > 0 ? `${letters.slice(0, kept).join('')}…` : '';
}
