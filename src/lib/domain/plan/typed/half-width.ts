const fullWidthZero = '０'.codePointAt(0) ?? 0;

/** `１８．５` and ` 18。5 ` → `18.5`; what is no digit or point is left as it is. */
export const halfWidth = (text: string): string =>
	text
		.trim()
		.replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - fullWidthZero))
		.replace(/[．。]/g, '.')
		.replace(/[－−]/g, '-');
