/** 培训参考学时: the hours of each level, each a parameter with its words. */
import type { CompiledParameter } from '../../compiled.ts';
import type { Level, OccupationalStandardContent } from '#standards/schema/occupational.ts';
import { offset, slice, type Traced } from '../../text/traced.ts';
import { levelOrder, levelsIn } from '../levels.ts';
import { halfWidth, squeeze } from '../wording.ts';

type Hours = OccupationalStandardContent['trainingHours'];

export interface Training {
	readonly hours: Hours;
	readonly parameters: readonly CompiledParameter[];
}

/** 不少于 1 20 标准学时, 120～150 学时; the figure with the word before it. */
const quantity =
	/(不少于|不低于|至少|不超过|不多于|不高于)?(?:为)?(\d{1,5})(?:[~～—-]{1,2}(\d{1,5}))?个?(?:标准)?(?:学时|课时)/g;

interface Squeezed {
	readonly text: string;
	/** For each of its units, where it stands in the paragraph. */
	readonly at: readonly number[];
}

function squeezed(text: string): Squeezed {
	const half = halfWidth(text);
	const at = [...half.matchAll(/\S/g)].map(({ index }) => index);
	return { text: squeeze(half), at };
}

const valueOf = (word: string | undefined, least: string, most: string | undefined) =>
	most !== undefined
		? { min: least, max: most }
		: word !== undefined && /超|多|高/.test(word)
			? { max: least }
			: { min: least };

/** Every level that the text names before a figure has that figure; 各等级均 means all of `levels`. */
export function trainingOf(
	number: string,
	paragraphs: readonly Traced[],
	levels: readonly Level[],
): Training {
	const parameters = paragraphs.flatMap((paragraph) => inParagraph(number, paragraph, levels));
	const seen = new Set<string>();
	const once = parameters.filter(({ part }) => !seen.has(part ?? '') && seen.add(part ?? ''));
	const byLevel = levelOrder.flatMap((level) => once.filter(({ part }) => part === level));
	const hours = byLevel.map(({ part, value }) => ({
		level: part as Level,
		hours: Number(value.min ?? value.max),
	}));
	return { hours, parameters: byLevel };
}

function inParagraph(
	number: string,
	paragraph: Traced,
	levels: readonly Level[],
): CompiledParameter[] {
	const { text, at } = squeezed(paragraph.text);
	const mentions = levelsIn(text);
	const found: CompiledParameter[] = [];
	let from = 0;
	for (const match of text.matchAll(quantity)) {
		const end = match.index + match[0].length;
		const named = mentions.filter(({ index }) => index >= from && index < match.index);
		const all =
			named.length === 0 && /(?:各|每个?)(?:职业技能)?等级/.test(text.slice(from, match.index));
		const begin = named[0]?.index ?? (all ? from : match.index);
		const quote = slice(paragraph, at[begin] ?? 0, (at[end - 1] ?? 0) + 1);
		const value = valueOf(match[1], match[2] ?? '', match[3]);
		for (const level of all ? levels : named.map((each) => each.level))
			found.push(parameterOf(number, level, value, quote));
		from = end;
	}
	return found;
}

const parameterOf = (
	number: string,
	part: Level,
	value: CompiledParameter['value'],
	quote: Traced,
): CompiledParameter => ({
	rule: 'occupation/training-hours',
	part,
	value,
	unit: '标准学时',
	// A certificate is an optional aim: all rules of occupation/ are advice (rules.md).
	strength: 'advice',
	scope: 'plan',
	clause: { number, quote: quote.text, offset: offset(quote) },
});
