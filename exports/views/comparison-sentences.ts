/** A section of a standard sentence by sentence: a paragraph is cut after 。 and nothing of it is lost. */
export interface Sentence {
	/** `8.1.2` */
	readonly section: string;
	readonly title: string;
	readonly paragraph: string;
	/** Where it stands in its paragraph, in UTF-16 units; `to` is after its last. */
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

interface Section {
	readonly number: string;
	readonly title: string;
	readonly paragraphs: readonly string[];
}

export function sentencesOf({ number: section, title, paragraphs }: Section): Sentence[] {
	return paragraphs.flatMap((paragraph) =>
		[...paragraph.matchAll(/[^。]+。?|。/g)].map(({ 0: text, index: from }) => ({
			...{ section, title, paragraph, from, to: from + text.length, text },
		})),
	);
}
