/** Names of the sheets: one for each certificate, as Excel takes them. */

/** The most that Excel takes, in UTF-16 units. */
const longest = 31;
/** What Excel refuses in a sheet's name; an apostrophe it refuses at either end. */
const refused = /[[\]:*?/\\'\p{Cc}\p{Zl}\p{Zp}\u{fffe}\u{ffff}]/gu;

/** The beginning of a text, never half a character. */
function cut(text: string, length: number): string {
	let kept = '';
	for (const character of text) {
		if (kept.length + character.length > length) break;
		kept += character;
	}
	return kept;
}

/** `课证对接-网络直播运营（初级）`, in the order of `titles`; what would be the same twice is numbered. */
export function sheetNames(titles: readonly string[]): string[] {
	const taken = new Set<string>();
	const numbers = new Map<string, number>();
	return titles.map((title) => {
		const whole = `课证对接-${title.replace(refused, ' ').trim()}`;
		const start = cut(whole, longest).toLowerCase();
		let name = cut(whole, longest);
		while (taken.has(name.toLowerCase())) {
			const number = (numbers.get(start) ?? 1) + 1;
			numbers.set(start, number);
			name = `${cut(whole, longest - String(number).length - 1)}-${number}`;
		}
		taken.add(name.toLowerCase());
		return name;
	});
}
