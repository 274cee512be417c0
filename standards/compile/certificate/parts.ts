/** The document cut at its headings. */
import { tidied } from './glyphs.ts';
import type { Line } from './lines.ts';
import { titleOf, unknownTitle, type Part, type Title } from './titles.ts';

export interface DocumentPart {
	readonly part: Part;
	readonly number: string | null;
	/** As printed, without its number. */
	readonly title: string;
	/** The line of its heading; null: the cover. */
	readonly heading: Line | null;
	readonly lines: Line[];
}

const unnumbered = (heading: Line): string =>
	tidied(heading.piece).text.replace(/^第?[\d０-９一二三四五六七八九十]{1,2}[章、.．\s]*/, '');

const begun = (heading: Line, { part, number }: Pick<Title, 'part' | 'number'>): DocumentPart => ({
	part,
	number,
	title: unnumbered(heading) || heading.bare,
	heading,
	lines: [],
});

const pageOnly = /^[-—–]?\d{1,3}[-—–]?$/;

/** Lines of the contents from `from` on: up to the first title that stands in them already. */
function endOfContents(all: readonly Line[], from: number): number {
	const seen = new Set<string>();
	let paged = false;
	for (let at = from; at < all.length; at += 1) {
		const line = all[at]?.bare ?? '';
		const title = titleOf(line);
		if (!title) {
			if (seen.size > 0 && line.length > 40) return at;
			continue;
		}
		const hasPage = title.paged || pageOnly.test(all[at + 1]?.bare ?? '');
		if (seen.has(title.words) || (paged && !hasPage)) return at;
		seen.add(title.words);
		paged ||= hasPage;
	}
	return from;
}

/** 职业技能要求 without a number is a column head where the other heads stand before it. */
const isColumnHead = (title: Title, before: Line | undefined): boolean =>
	title.part === 'requirements' &&
	title.number === null &&
	/(工作任务|工作领域|任务)$/.test(before?.bare ?? '');

/** Where the requirements have begun, labels of domains look like headings: only known ones count. */
function headingAt(all: readonly Line[], at: number, open: DocumentPart): DocumentPart | null {
	const line = all[at];
	if (!line || line.piece.text.startsWith('\t')) return null;
	const title = titleOf(line.bare);
	if (title && !title.paged) {
		if (isColumnHead(title, all[at - 1])) return null;
		if (title.part === open.part && title.part === 'requirements') return null;
		return begun(line, title);
	}
	if (open.part === 'requirements' || open.number === null) return null;
	const other = unknownTitle(line.piece.text);
	if (other?.number !== Number(open.number) + 1) return null;
	return begun(line, { part: 'other', number: String(other.number) });
}

/** Every line stands in one part, or is the heading of one; the first part is the cover. */
export function partsOf(all: readonly Line[]): DocumentPart[] {
	let open: DocumentPart = { part: 'cover', number: null, title: '封面', heading: null, lines: [] };
	const parts = [open];
	for (let at = 0; at < all.length; at += 1) {
		const next = headingAt(all, at, open);
		const line = all[at];
		if (!line) continue;
		if (next) parts.push((open = next));
		else open.lines.push(line);
		if (next?.part !== 'contents') continue;
		const end = endOfContents(all, at + 1);
		for (const entry of all.slice(at + 1, end)) open.lines.push(entry);
		at = end - 1;
	}
	return parts;
}

export const linesOfPart = (parts: readonly DocumentPart[], part: Part): Line[] =>
	parts.filter((each) => each.part === part).flatMap(({ lines }) => lines);
