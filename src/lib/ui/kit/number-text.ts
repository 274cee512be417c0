/** Numbers as people type them. */

const fullWidthZero = '０'.codePointAt(0) ?? 0;

/** `１８．５` and ` 18。5 ` → `18.5`; what is no digit or point is left as it is. */
export const halfWidth = (text: string): string =>
	text
		.trim()
		.replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - fullWidthZero))
		.replace(/[．。]/g, '.')
		.replace(/[－−]/g, '-');

/** A plain decimal with a unit perhaps behind it, `18 周` → 18; null where it is none. */
export function readNumber(text: string): number | null {
	const found = /^(-?\d+(?:\.\d+)?)\s*(?:学时|学分|周|节|门)?$/.exec(halfWidth(text));
	return found ? Number(found[1]) : null;
}
