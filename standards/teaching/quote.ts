/** Quotes and the text that they were read from, whose spaces and line breaks are damage of the page. */

const bare = (text: string): string => text.replace(/\s+/g, '');

/**
 * Where `quote` begins in `source`, in UTF-16 units, at or after `from`: white space, which a page
 * break or a justified line puts anywhere, counts for nothing. null: it does not stand there.
 */
export function offsetOf(source: string, quote: string, from = 0): number | null {
	const at = bare(source.slice(from)).indexOf(bare(quote));
	if (at < 0) return null;
	let seen = 0;
	for (let index = from; index < source.length; index += 1) {
		if (/\s/.test(source.charAt(index))) continue;
		if (seen === at) return index;
		seen += 1;
	}
	return null;
}

/** The section in which a clause stands: `8.1.3(1)` → `8.1.3`. */
export const sectionNumber = (clause: string): string => clause.replace(/\(.*\)$/, '');
