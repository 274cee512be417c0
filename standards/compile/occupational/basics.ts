/** 基本要求: ethics and what everyone of the occupation knows. */
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { Traced } from '../text/traced.ts';
import { itemsOf } from './paragraphs.ts';

type Basics = OccupationalStandardContent['basics'];

export interface ReadSection {
	readonly number: string;
	readonly title: string;
	readonly offset: number;
	readonly paragraphs: readonly Traced[];
}

const numberedItems = ({ paragraphs }: ReadSection): { number: string; text: string }[] =>
	itemsOf(paragraphs).map(({ number, text }) => ({ number, text: text.text }));

/** Sections of chapter 2: 职业道德 is 2.1, 基础知识 2.2, found by their titles. */
export function basicsOf(sections: readonly ReadSection[]): Basics {
	const code = sections.find(({ title }) => title === '职业守则');
	const knowledge = sections.find(({ title }) => title === '基础知识');
	const under = `${knowledge?.number ?? '2.2'}.`;
	const ethics = sections.filter(({ title }) => /职业道德.+/.test(title));
	return {
		ethics: { knowledge: ethics.map(({ title }) => title), code: code ? numberedItems(code) : [] },
		groups: sections
			.filter(({ number }) => number.startsWith(under))
			.map((section) => ({
				number: section.number,
				name: section.title,
				items: numberedItems(section),
			})),
	};
}
