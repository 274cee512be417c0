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

/** 职业技能要求 without a number is a column head: others stand before it, or the part has begun. */
const isColumnHead = (title: Title, open: DocumentPart, before: Line | undefined): boolean =>
	title.part === 'requirements' &&
	title.number === null &&
	(open.part === 'requirements' || /(工作任务|工作领域|任务)$/.test(before?.bare ?? ''));

/** Domains whose tables have begun: their numbers stand in the lines, 3.1.1. */
const domainOf = (line: Line): number =>
	Number(/(?<!\d)(\d{1,2})\.1\.1(?!\d)/.exec(line.bare)?.[1] ?? 0);

/** `7 考核评价` after the tables; the label of domain 7 looks the same, but comes after domain 6. */
function otherHeading(line: Line, open: DocumentPart, domain: number): DocumentPart | null {
	const other = unknownTitle(line.piece.text);
	if (open.number === null || other?.number !== Number(open.number) + 1) return null;
	if (open.part === 'requirements' && (other.stopped || domain === other.number - 1)) return null;
	return begun(line, { part: 'other', number: String(other.number) });
}

function headingAt(
	all: readonly Line[],
	at: number,
	open: DocumentPart,
	domain: number,
): DocumentPart | null {
	const line = all[at];
	if (!line || line.piece.text.startsWith('\t')) return null;
	const title = titleOf(line.bare);
	if (title && !title.paged) {
		return isColumnHead(title, open, all[at - 1]) ? null : begun(line, title);
	}
	return otherHeading(line, open, domain);
}

/** Every line stands in one part, or is the heading of one; the first part is the cover. */
export function partsOf(all: readonly Line[]): DocumentPart[] {
	let open: DocumentPart = { part: 'cover', number: null, title: '封面', heading: null, lines: [] };
	const parts = [open];
	let domain = 0;
	for (let at = 0; at < all.length; at += 1) {
		const next = headingAt(all, at, open, domain);
		const line = all[at];
		if (!line) continue;
		domain = domainOf(line) || domain;
		if (next) parts.push((open = next));
		else open.lines.push(line);
		if (next?.part !== 'contents') continue;
		const end = endOfContents(all, at + 1);
		for (const entry of all.slice(at + 1, end)) open.lines.push(entry);
		at = end - 1;
	}
	return parts;
}
