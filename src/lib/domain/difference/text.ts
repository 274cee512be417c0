/** The difference of two texts: what stays, what goes, what comes. */
import { stretches } from './sequence.ts';

export interface Segment {
	readonly kind: 'same' | 'deleted' | 'inserted';
	readonly text: string;
}

/** A sentence with its mark; what ends without one. */
const sentences = /[^。；！？\n]*[。；！？\n]|[^。；！？\n]+/gu;
/** A number, a word in Latin letters, or one sign. */
const signs = /\d+(?:\.\d+)?|[A-Za-z]+|./gsu;
/** Texts up to this length are compared sign by sign at once. */
const short = 600;

const split = (text: string, into: RegExp): string[] => text.match(into) ?? [];

function pieces(before: readonly string[], after: readonly string[]): Segment[] {
	return stretches(before, after).flatMap(({ same, before: [a, b], after: [c, d] }): Segment[] =>
		same
			? [{ kind: 'same', text: before.slice(a, b).join('') }]
			: [
					{ kind: 'deleted', text: before.slice(a, b).join('') },
					{ kind: 'inserted', text: after.slice(c, d).join('') },
				],
	);
}

/** One sign that stays between two changes is chance, and only makes them hard to read. */
function readable(segments: readonly Segment[]): Segment[] {
	return segments.flatMap((segment, at): Segment[] => {
		const alone = segment.kind === 'same' && [...segment.text].length === 1;
		const between = at > 0 && at < segments.length - 1;
		if (!alone || !between || segment.text === '\n') return [segment];
		return [
			{ kind: 'deleted', text: segment.text },
			{ kind: 'inserted', text: segment.text },
		];
	});
}

/** Neighbours of a kind as one; of what stands in one place, what goes before what comes. */
function joined(segments: readonly Segment[]): Segment[] {
	const found: Segment[] = [];
	let [deleted, inserted] = ['', ''];
	const put = (): void => {
		if (deleted !== '') found.push({ kind: 'deleted', text: deleted });
		if (inserted !== '') found.push({ kind: 'inserted', text: inserted });
		[deleted, inserted] = ['', ''];
	};
	for (const { kind, text } of segments) {
		if (text === '') continue;
		if (kind === 'deleted') deleted += text;
		else if (kind === 'inserted') inserted += text;
		else {
			put();
			const last = found.at(-1);
			if (last?.kind === 'same') found[found.length - 1] = { kind, text: last.text + text };
			else found.push({ kind, text });
		}
	}
	put();
	return found;
}

const signWise = (before: string, after: string): Segment[] =>
	joined(readable(joined(pieces(split(before, signs), split(after, signs)))));

/** Sentences that were replaced, looked at sign by sign where they are short enough. */
const closer = ({
	same,
	before,
	after,
}: {
	same: boolean;
	before: string;
	after: string;
}): Segment[] => {
	if (same) return [{ kind: 'same', text: before }];
	if (Math.max(before.length, after.length) <= short) return signWise(before, after);
	return [
		{ kind: 'deleted', text: before },
		{ kind: 'inserted', text: after },
	];
};

/**
 * The segments of which those that are not inserted make `before`, and those that are not deleted `after`.
 * Long texts are compared sentence by sentence, and sign by sign only inside what has changed.
 */
export function textDifference(before: string, after: string): Segment[] {
	if (before.length + after.length <= short) return signWise(before, after);
	const [old, now] = [split(before, sentences), split(after, sentences)];
	return joined(
		stretches(old, now).flatMap(({ same, before: [a, b], after: [c, d] }) =>
			closer({ same, before: old.slice(a, b).join(''), after: now.slice(c, d).join('') }),
		),
	);
}
