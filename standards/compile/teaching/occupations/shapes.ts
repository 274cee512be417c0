/** Values without cells, told apart by what they look like. */
import { matches, slice, trimmed, type Traced } from '../../text/traced.ts';

const codeOf = (digits: string): RegExp =>
	new RegExp(`[（(]\\s*${digits}\\s*[）)](?:\\s*[SL](?:/[SL])?)?`, 'g');
const inClass = codeOf('[\\d０-９]{2,4}');
const inOccupations = codeOf('[\\d０-９]\\s*[-－—–]\\s*[\\d０-９]{2}[^）)]*');

/** Where the run of codes ends that begins at `from`: only 、 and names stand between them. */
function endOfRun(text: Traced, pattern: RegExp, from: number): number {
	const all = matches(text, pattern).filter(({ match }) => match.index >= from);
	const last = all.at(-1);
	return last ? last.match.index + last.match[0].length : from;
}

/**
 * 财经商贸大类（53）电子商务类（5307）零售业（52）、批发业（51）电子商务师（4-01-06-01）… as six values: two
 * codes, then those of industries, then those with hyphens; positions end with …… or their line.
 */
export function sixByShape(whole: Traced, count: number): Traced[] | null {
	if (count !== 6) return null;
	const codes = matches(whole, inClass);
	const ends = codes.map(({ match }) => match.index + match[0].length);
	const [category, group, industry] = [ends[0], ends[1], ends.at(-1)];
	if (category === undefined || group === undefined || industry === undefined) return null;
	const occupation = endOfRun(whole, inOccupations, industry);
	const tail = whole.text.slice(occupation);
	const positions = /……|…|\n(?=[^\n]*$)/.exec(tail.trimEnd());
	const position = positions
		? occupation + positions.index + positions[0].length
		: whole.text.length;
	const ends6 = [0, category, group, industry, occupation, position, whole.text.length];
	return ends6.slice(1).map((to, at) => trimmed(slice(whole, ends6[at] ?? 0, to)));
}
