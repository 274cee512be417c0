/** Whether a text is a 专业教学标准 at all: by its title, its headings and its fixed sentences. */
import { candidate } from './candidates.ts';
import { headingOf, titled } from './outline.ts';
import { plain } from './text/letters.ts';

const breaks = /[\r\n\f\v\u2028\u2029]+/;
/** As much of a line as a heading has. */
const longest = 80;

/** Numbers of the outline's sections whose heading stands in the text. */
export function sectionsNamed(source: string): ReadonlySet<string> {
	const found = new Set<string>();
	let top = '';
	for (const line of source.split(breaks)) {
		if (line.length > longest || /[。；，、]$/.test(line.slice(-1))) continue;
		const text = plain(line);
		const own = candidate(text, top);
		const named = own ?? { number: titleOnly(text), title: text };
		if (!headingOf(named.number)?.titles.test(named.title)) continue;
		found.add(named.number);
		top = named.number.split('.')[0] ?? '';
	}
	return found;
}

/** A heading whose number Word counted itself. */
const titleOnly = (text: string): string => titled(text)?.number ?? '';

/** Sections without which a text is none, and the share of them that makes one. */
const chapters = ['2', '3', '4', '5', '6', '7', '8.1.2', '8.2', '9.3', '10.1.2', '11.2'];
const phrases = [
	/专业教学标准/,
	/所\s*属\s*专\s*业\s*大\s*类/,
	/专业核心课程/,
	/总\s*体\s*上\s*须\s*达\s*到\s*以\s*下\s*要\s*求/,
];

/** 0 … 1; above a half it is worth reading. */
export function looksLikeTeaching(source: string): number {
	const named = sectionsNamed(source);
	const share = chapters.filter((number) => named.has(number)).length / chapters.length;
	const phrased = phrases.filter((phrase) => phrase.test(source)).length / phrases.length;
	return Math.round((share * 0.75 + phrased * 0.25) * 100) / 100;
}
