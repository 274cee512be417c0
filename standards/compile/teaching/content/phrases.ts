/** Sentences and clauses of a section, and what stands between two phrases. */
import { splitAt } from '../lists.ts';

/** Sentences with the mark that ends each. */
export const sentencesOf = (text: string): string[] =>
	text.match(/[^。！？!?]+[。！？!?]?["”’」』）)]*/g)?.map((each) => each.trim()) ?? [];

/** Clauses between ，；。, those in brackets kept whole. */
export const clausesIn = (text: string): string[] => splitAt(text, '，；。,;');

/** The first sentence of the paragraphs that `pattern` finds, whole. */
export const sentenceWith = (paragraphs: readonly string[], pattern: RegExp): string | undefined =>
	paragraphs.flatMap(sentencesOf).find((sentence) => pattern.test(sentence));

/** First group of `pattern` in the first paragraph that has it; empty: none has. */
export function caught(paragraphs: readonly string[], pattern: RegExp): string {
	for (const paragraph of paragraphs) {
		const found = pattern.exec(paragraph)?.[1];
		if (found !== undefined) return found.trim();
	}
	return '';
}
