/** Headers, footers and page numbers: lines that stand at the edge of page after page. */
import type { Line } from './lines.ts';

/** Lines at the upper and lower edge that can be furniture, on each side. */
const edge = 2;
/** Share of the page, from its edge. */
const margin = 0.12;
const fewest = 3;

const pageNumber =
	/^[-—–·\s]*(?:第\s*)?(?:\d{1,4}|[ivxIVX]{1,5})(?:\s*页)?(?:\s*[/／]?\s*共?\s*\d{1,4}\s*页?)?[-—–·\s]*$/;

interface Placed {
	readonly line: Line;
	readonly page: number;
	/** Text without its numbers, and roughly where it stands: the same on every page. */
	readonly key: string;
}

/** The outermost lines of a page that stand in its margin. */
function atEdges(lines: readonly Line[], height: number, page: number): Placed[] {
	const upper = lines.slice(0, edge).filter(({ y }) => y < height * margin);
	const lower = lines.slice(-edge).filter(({ y }) => y > height * (1 - margin));
	return [...new Set([...upper, ...lower])].map((line) => {
		const text = pageNumber.test(line.text)
			? '#'
			: line.text.replace(/\d+/g, '#').replace(/\s/g, '');
		return { line, page, key: `${text} ${line.y < height / 2 ? 'above' : 'below'}` };
	});
}

export interface PageLines {
	readonly lines: readonly Line[];
	readonly height: number;
}

/** Lines of all pages that are furniture: the same at the edge of at least three pages and of two in five. */
export function furnitureOf(pages: readonly PageLines[]): Set<Line> {
	const placed = pages.flatMap(({ lines, height }, page) => atEdges(lines, height, page));
	const seen = new Map<string, Set<number>>();
	for (const { key, page } of placed) seen.set(key, (seen.get(key) ?? new Set()).add(page));
	const least = Math.max(fewest, pages.length * 0.4);
	return new Set(
		placed.filter(({ key }) => (seen.get(key)?.size ?? 0) >= least).map(({ line }) => line),
	);
}
