/** The author's own words of a section. */
import { paragraph, type Block } from '../document.ts';
import type { Gathered } from '../gather.ts';

/** Passages of a section, one block a paragraph; a section without any has none. */
export const passages = ({ plan }: Gathered, section: string): Block[] =>
	(plan.chapters[section] ?? []).flatMap(({ text }) =>
		text
			.split('\n')
			.filter((line) => line.trim() !== '')
			.map(paragraph),
	);
