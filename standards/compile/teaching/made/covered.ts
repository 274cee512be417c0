/** Which characters of a text its reading does not account for; for tests. */
import type { Traced } from '../../text/traced.ts';
import { plain } from '../text/letters.ts';
import type { TeachingRead } from '../structure.ts';

const leavingOut = new Set(['page-number', 'running-head', 'repeated-head', 'contents', 'heading']);

/** What stands in no paragraph, heading or title, and in no repair that left it out. */
export function uncovered(
	source: string,
	{ sections, repairs, unread, content }: TeachingRead,
): string {
	const seen = new Uint8Array(source.length);
	const piece = ({ at }: Traced): void => at.forEach((index) => (seen[index] = 1));
	const words = (offset: number, text: string): void => {
		let left = plain(text);
		for (let index = offset; index < source.length && left !== ''; index += 1) {
			if (plain(source[index] ?? '') === '') continue;
			if (plain(source[index] ?? '') === left[0]) seen[index] = 1;
			left = left.slice(1);
		}
	};
	unread.forEach(piece);
	for (const { number, title, offset, paragraphs } of sections) {
		words(offset, number + title);
		paragraphs.forEach(piece);
	}
	for (const { kind, offset, before } of repairs) if (leavingOut.has(kind)) words(offset, before);
	words(Math.max(0, source.indexOf(content.title.slice(0, 4))), content.title);
	const left = source.split('').filter((unit, index) => !seen[index] && /\S/.test(unit));
	// The readers of Word and PDF mark paragraphs of a cell so; no page has it.
	return left.join('').replace(/<\/?p>/g, '');
}
