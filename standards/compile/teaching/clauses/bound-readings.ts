/** What a figure says of the quantity it belongs to, or could say of several. */
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { boundOf, type Side } from '../../clauses/bounds.ts';
import type { Sentence } from '../../clauses/paragraphs.ts';
import type { Quantity } from './quantity.ts';
import { quoteOf } from './quote.ts';
import { sentenceSpan, type Found, type Reading, type Unsure } from './reading.ts';
import { nothingAsked, says, titleOf } from './says.ts';
import type { Bound } from './subject.ts';
import { valueOf } from './value.ts';

/** A figure that belongs to one quantity. */
export interface Read extends Bound {
	readonly quantity: Quantity;
}

export function foundOf({ placed, named, quantity }: Read, value: ParameterValue): Found {
	const { rule, unit, scope } = quantity;
	const { sentence, index, clause } = placed;
	const span = quoteOf({ sentence, rule, value, named, index });
	return { rule, value, unit, strength: clause.strength, scope, span };
}

const reading = (found: Found) => ({ says: says(found), found });

/** A unit that the rule does not have, as it may be meant; else a person converts it. */
function guessed(read: Read): Unsure['readings'] {
	const { figure } = read.placed;
	const { guesses, rule, unit } = read.quantity;
	const all = (guesses?.[figure.unit] ?? []).flatMap(({ per, says: how }) => {
		const value = valueOf(read.placed, read.quantity, { per });
		const found = value && foundOf(read, value);
		return found ? [{ says: `${says(found)}，${how}`, found }] : [];
	});
	const byHand = {
		says: `${titleOf(rule)}：由人把“${figure.unit}”折合为“${unit ?? ''}”`,
		found: null,
	};
	return all.length > 0 ? all : [byHand];
}

/** Both ways where the words bind the figure in none that is clear. */
function sidesOf({ clause, figures, figure }: Bound['placed']): { side?: Side }[] {
	const { torn } = boundOf(clause.words, figures, figure);
	return torn ? [{ side: 'min' }, { side: 'max' }] : [{}];
}

/** What one figure could say, for each quantity it may belong to. */
const readingsOf = (bound: Bound) =>
	bound.quantities.flatMap((quantity) => {
		const read = { ...bound, quantity };
		const values = sidesOf(bound.placed).map((side) => valueOf(bound.placed, quantity, side));
		return values.flatMap((value) => (value ? [reading(foundOf(read, value))] : guessed(read)));
	});

/** A figure, or several, that only a person can tell. */
export function unsure(sentence: Sentence, question: string, bounds: readonly Bound[]): Reading {
	const readings = bounds.flatMap(readingsOf);
	const span = sentenceSpan(sentence);
	return {
		found: [],
		unsure: [
			{ span, question, readings: readings.length > 1 ? readings : [...readings, nothingAsked] },
		],
	};
}

/** 要 alone: it may demand or wish. */
export function wish(read: Read, value: ParameterValue): Unsure {
	const found = foundOf(read, value);
	return {
		span: sentenceSpan(read.placed.sentence),
		question: `${titleOf(found.rule)}只用“要”字，是必须达到还是倡导？`,
		readings: [reading(found), reading({ ...found, strength: 'advice' })],
	};
}
