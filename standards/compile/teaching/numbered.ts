/** The text cut at its headings. */
import { offset, type Traced } from '../text/traced.ts';
import type { Headed } from './heading-forms.ts';
import { headingsOf } from './headings.ts';
import { headingOf } from './outline.ts';
import { doubted, leftOut, type Remarks } from './remarks.ts';
import { bare } from './text/letters.ts';
import { lineOf, type Line } from './text/lines.ts';
import { respaced } from './text/spacing.ts';

/** A section with the lines below its heading. */
export interface Numbered {
	readonly number: string;
	/** As printed, blanks folded. */
	readonly title: string;
	readonly offset: number;
	readonly lines: readonly Line[];
}

export interface Cut {
	/** Lines before the first section: title, issuer, contents. */
	readonly before: readonly Line[];
	readonly sections: readonly Numbered[];
}

/** Headings that only list the sections: with leaders, or all of them before any text. */
function contentsOf(headings: readonly Headed[]): ReadonlySet<Headed> {
	const again = headings.findLastIndex(({ number, contents }) => number === '1' && !contents);
	const between = headings.slice(0, Math.max(0, again));
	const lineCount = (headings[again]?.from ?? 0) - (between[0]?.from ?? 0);
	const listed = between.length > 5 && lineCount <= between.length + 3 ? between : [];
	return new Set([...headings.filter(({ contents }) => contents), ...listed]);
}

const wholeHeading = (lines: readonly Line[], { from, to, rest }: Headed): string => {
	const text = lines
		.slice(from, to)
		.map(({ piece }) => piece.text)
		.join(' ');
	return rest ? text.slice(0, text.length - rest.text.length) : text;
};

/** A heading that is printed otherwise than number, blank, title is listed. */
function headingListed(
	lines: readonly Line[],
	heading: Headed,
	title: string,
	remarks: Remarks,
): void {
	const printed = wholeHeading(lines, heading);
	if (bare(printed) === bare(heading.number + title)) return;
	remarks.repairs.push({
		offset: offset(lines[heading.from]?.piece ?? heading.title),
		kind: 'heading',
		what:
			heading.printed === null ? '标题的编号缺失，按标题补上' : '标题的编号写法统一为阿拉伯数字',
		before: printed,
		after: `${heading.number} ${title}`,
	});
	if (heading.printed === null || heading.printed === heading.number) return;
	const own = headingOf(heading.printed)?.title ?? '';
	doubted(
		remarks,
		heading.number,
		offset(heading.title),
		`标题“${title}”的编号印作 ${heading.printed}，而 ${heading.printed} 应是“${own}”，按标题归入 ${heading.number}，请核对`,
		[`${heading.number} ${title}`, `${heading.printed} ${title}`],
	);
}

function sectionOf(
	lines: readonly Line[],
	heading: Headed,
	to: number,
	remarks: Remarks,
): Numbered {
	const title = respaced(heading.title, remarks).text;
	headingListed(lines, heading, title, remarks);
	const rest = heading.rest ? [lineOf(heading.rest)] : [];
	return {
		number: heading.number,
		title,
		offset: offset(lines[heading.from]?.piece ?? heading.title),
		lines: [...rest, ...lines.slice(heading.to, to)],
	};
}

export function cutAtHeadings(lines: readonly Line[], remarks: Remarks): Cut {
	const all = headingsOf(lines);
	const contents = contentsOf(all);
	const listed = new Set<number>();
	for (const heading of contents)
		for (let at = heading.from; at < heading.to; at += 1) listed.add(at);
	for (const at of listed) leftOut(remarks, linePiece(lines, at), 'contents', '略去目录');
	const headings = all.filter((heading) => !contents.has(heading));
	const first = headings[0]?.from ?? lines.length;
	const before = lines.slice(0, first).filter((_, at) => !listed.has(at));
	const sections = headings.map((heading, at) =>
		sectionOf(lines, heading, headings[at + 1]?.from ?? lines.length, remarks),
	);
	return { before, sections };
}

const linePiece = (lines: readonly Line[], at: number): Traced =>
	lines[at]?.piece ?? { text: '', at: new Uint32Array(0) };
