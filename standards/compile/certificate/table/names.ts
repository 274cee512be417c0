/** The name that a label gives, where pages print it several times. */
import { offset } from '../../text/traced.ts';
import { bare } from '../glyphs.ts';
import type { Reading } from '../reading.ts';
import { noteSpaces, textOf, type LabelEntry } from './entries.ts';
import { dotted } from './numbers.ts';

export interface Name {
	readonly name: string | null;
	readonly otherNames: string[];
}

interface Wording {
	readonly text: string;
	readonly offset: number;
	count: number;
}

const nothing: Name = { name: null, otherNames: [] };

/** Wordings that differ in more than spaces and widths, the most frequent first, then the first. */
function wordingsOf(printed: readonly LabelEntry[], reading: Reading): Wording[] {
	const wordings = new Map<string, Wording>();
	for (const label of printed) {
		const { text } = textOf(label);
		const at = offset(label.mark ?? label.pieces[0] ?? textOf(label));
		const known = wordings.get(bare(text));
		if (text === '') continue;
		noteSpaces(label, reading);
		if (known) noteRepeat(label, text, at, reading);
		if (known) known.count += 1;
		else wordings.set(bare(text), { text, offset: at, count: 1 });
	}
	return [...wordings.values()].sort((a, b) => b.count - a.count);
}

function noteRepeat({ path, mark }: LabelEntry, text: string, at: number, reading: Reading): void {
	reading.repairs.push({
		offset: at,
		kind: 'repeated-label',
		what: `略去续页重复的标签 ${dotted(path)}`,
		before: `${mark?.text ?? ''} ${text}`.trim(),
		after: '',
	});
}

/** All printings of the label with the number `path`; a second wording is a doubt. */
export function nameOf(
	path: readonly number[],
	printed: readonly LabelEntry[],
	reading: Reading,
): Name {
	const [first, ...others] = wordingsOf(printed, reading);
	if (!first) return nothing;
	const [other] = others;
	if (other) {
		reading.doubts.push({
			at: dotted(path),
			offset: other.offset,
			question: `${dotted(path)} 在不同的页上写法不同，哪一个是名称？`,
			readings: [first, ...others].map(({ text }) => text),
		});
	}
	return { name: first.text, otherNames: others.map(({ text }) => text) };
}
