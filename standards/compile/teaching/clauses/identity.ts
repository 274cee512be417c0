/** Sections 2 to 5, 7: what the plan must repeat. */
import type { Paragraph } from '../../clauses/paragraphs.ts';
import { strengthOf } from '../../clauses/strength.ts';
import { paragraphPlace, within, type Found, type Reading } from './found.ts';

const first = (reading: Reading, section: string): Paragraph[] =>
	within(reading, section).slice(0, 1);

const whole = (
	paragraphs: readonly Paragraph[],
	found: Omit<Found, 'place' | 'strength'>,
): Found[] =>
	paragraphs.map((paragraph) => ({
		...found,
		strength: 'mandatory',
		place: paragraphPlace(paragraph),
	}));

function row(reading: Reading, label: RegExp): Paragraph[] {
	const rows = within(reading, '5').filter(({ bare: { text } }) => label.test(text));
	return rows.slice(0, 1);
}

const codes = (named: readonly { readonly code: string }[]): string[] =>
	named.map(({ code }) => code);

/** Each row names what should stand in the plan (usual); a plan with none of it breaks the row. */
function occupationRow(paragraphs: Paragraph[], part: string, parts: string[]): Found[] {
	if (parts.length === 0) return [];
	const rule = 'identity/occupations';
	const named = whole(paragraphs, { rule, part, value: { parts } });
	const any = { rule, part: `${part}/any`, value: { min: '1' }, unit: '项' };
	return [
		...named.map((found): Found => ({ ...found, strength: 'usual' })),
		...whole(paragraphs, any),
	];
}

function occupations(reading: Reading): Found[] {
	const { majorCategory, majorClass, industries, occupations, positions } =
		reading.content.occupations;
	const named = (part: string, label: RegExp, { name, code }: { name: string; code: string }) =>
		whole(row(reading, label), { rule: 'identity/class', part, value: { parts: [name, code] } });
	return [
		...named('majorCategory', /^所?属?专业大类/, majorCategory),
		...named('majorClass', /^所?属?专业类/, majorClass),
		...occupationRow(row(reading, /^(?:对应|主要)?行业/), 'industries', codes(industries)),
		...occupationRow(row(reading, /^(?:对应|主要)?职业类别/), 'occupations', codes(occupations)),
		...occupationRow(row(reading, /^(?:对应|主要)?岗位/), 'positions', [...positions]),
	];
}

export function identity(reading: Reading): Found[] {
	const { programme, entry, duration } = reading.content;
	const years = { equals: String(duration.years) };
	return [
		...whole(first(reading, '2'), {
			rule: 'identity/name',
			value: { parts: [programme.name, programme.code] },
		}),
		...whole(first(reading, '3'), { rule: 'identity/entry', value: { parts: [entry] } }),
		...whole(first(reading, '4'), { rule: 'identity/duration', value: years, unit: '年' }),
		...occupations(reading),
	];
}

/** 总体上须达到以下要求：, with the strength that the lead-in gives to its items. */
export function outcomes(reading: Reading): Found[] {
	const parts = reading.content.outcomes.items.map(({ number }) => String(number));
	const paragraph = within(reading, '7')[0];
	if (!paragraph || parts.length === 0) return [];
	const { text } = paragraph.bare;
	const colon = text.indexOf('：');
	const to = colon < 0 ? text.length : colon + 1;
	const from = text.lastIndexOf('，', to - 1) + 1;
	const strength = strengthOf(text.slice(from, to));
	return [{ rule: 'outcomes/items', value: { parts }, strength, place: { paragraph, from, to } }];
}
