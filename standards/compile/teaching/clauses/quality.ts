/** Section 11: passages that a plan must bind. */
import { bare } from '../../clauses/bare.ts';
import {
	hitsIn,
	placeOf,
	within,
	type Found,
	type Hit,
	type Place,
	type Reading,
} from './found.ts';

/** Where a text of the content stands in the section. */
function textPlace(reading: Reading, section: string, text: string): Place | null {
	const words = bare(text).text;
	for (const paragraph of within(reading, section)) {
		const from = paragraph.bare.text.indexOf(words);
		if (from >= 0) return { paragraph, from, to: from + words.length };
	}
	return null;
}

const passage = (rule: string, id: string, strength: Found['strength'], place: Place): Found => ({
	rule,
	part: id,
	value: { parts: [id] },
	strength,
	place,
});

/** What a school writes of its quality is usual, whatever the words of the clause (rules.md). */
const quality = (reading: Reading): Found[] =>
	reading.content.quality.flatMap(({ id, text }) => {
		const place = textPlace(reading, id.split('/')[0] ?? '11.1', text);
		return place ? [passage('chapters/quality', id, 'usual', place)] : [];
	});

/** …，准予毕业: the consequence belongs to the condition. */
const graduated = ({ sentence, at }: Hit): number =>
	/准予毕业/.test(sentence.clauses[at + 1]?.words ?? '') ? 1 : 0;

function graduation(reading: Reading): Found[] {
	return reading.content.graduation.flatMap(({ id, text }) => {
		const words = new RegExp(bare(text).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		const [hit] = hitsIn(within(reading, id.split('/')[0] ?? '11.2'), words);
		if (!hit) return [];
		return [
			passage('chapters/graduation', id, hit.clause.strength, placeOf(hit, 0, graduated(hit))),
		];
	});
}

export const passages = (reading: Reading): Found[] => [
	...quality(reading),
	...graduation(reading),
];
