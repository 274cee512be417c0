/** Section 8.1.3: training, internships, forms; and what must be written of internships. */
import type { Paragraph } from '../../clauses/paragraphs.ts';
import {
	hitsIn,
	placeOf,
	wholeOf,
	within,
	type Found,
	type Hit,
	type Place,
	type Reading,
} from './found.ts';

/** `8.1.3(1)`: the numbered part in which a paragraph stands. */
const numberOf = ({ section, part }: Paragraph): string => `${section.number}${part?.number ?? ''}`;

function list(
	rule: string,
	parts: readonly string[],
	hit: Hit | undefined,
	place?: Place,
): Found[] {
	if (!hit || parts.length === 0) return [];
	const { paragraph } = hit.sentence;
	const { strength } = hit.clause;
	const number = rule === 'practice/forms' ? paragraph.section.number : numberOf(paragraph);
	return [{ rule, value: { parts: [...parts] }, strength, number, place: place ?? placeOf(hit) }];
}

export function practice(reading: Reading): Found[] {
	const { trainings, internships, forms } = reading.content.courses.practice;
	const paragraphs = within(reading, '8.1.3');
	const [training] = hitsIn(paragraphs, /(?:进行|开展|组织).*实训/);
	const [internship] = hitsIn(paragraphs, /认识实习.*岗位实习|岗位实习.*认识实习/);
	const [form] = hitsIn(paragraphs, /包括.*(?:毕业设计|社会实践).*/);
	return [
		...list('practice/training', trainings, training),
		...list(
			'practice/internships',
			internships,
			internship,
			internship && wholeOf(internship.sentence),
		),
		...list('practice/forms', forms, form),
	];
}

const safeguardWords: Readonly<Record<string, RegExp>> = {
	agreement: /三方协议|实习协议/,
	insurance: /保险/,
	mentor: /(?:选派|安排|配备).*指导教师/,
};

/** The clause of each safeguard of the content, in its section or in another. */
export function safeguards(reading: Reading): Found[] {
	return reading.content.safeguards.flatMap(({ id }): Found[] => {
		const [section = '', name = ''] = id.split('/');
		const words = safeguardWords[name];
		const everywhere = [
			...within(reading, section),
			...within(reading, '8.1.3'),
			...within(reading, '10.1.3'),
		];
		const [hit] = words ? hitsIn(everywhere, words) : [];
		if (!hit) return [];
		const { strength } = hit.clause;
		const value = { parts: [id] };
		return [
			{ rule: 'chapters/internship-safeguards', part: id, value, strength, place: placeOf(hit) },
		];
	});
}
