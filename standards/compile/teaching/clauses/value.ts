/** The value of a parameter from a figure and the words that bind it; the form follows the clause. */
import {
	compare,
	exactString,
	fraction,
	over,
	readExact,
	reduced,
	times,
	type Fraction,
} from '#domain/exact.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { boundOf, type Side } from '../../clauses/bounds.ts';
import type { Figure } from '../../clauses/figures.ts';
import { textOf } from '../../clauses/paragraphs.ts';
import type { Quantity } from './quantity.ts';
import type { Placed } from './subject.ts';

const one = fraction(1, 1);

/** `1/2` of a share, else a decimal where it ends within two places. */
function written(value: Fraction, { kind }: Figure): string {
	const { numerator, denominator } = reduced(value);
	if (kind !== 'share') return exactString({ numerator, denominator });
	return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

const moved = /(?:浮动|上下|[±])[^，\d]{0,6}(?<points>\d+(?:\.\d+)?)(?:%|个?百分点)/;

/** ±5%, 可上下浮动 5 个百分点: a band that the clause itself or the next one states. */
function statedBand({ sentence, index, clause, figure }: Placed): string | null {
	const { paragraph, clauses } = sentence;
	const to = clauses[index + 1]?.to ?? clause.to;
	const words = textOf({ paragraph, from: clause.from + figure.to, to });
	const points = readExact(moved.exec(words)?.groups?.points ?? '');
	return points && written(over(points, fraction(100, 1)), figure);
}

type Ends = readonly [low: string, high: string];

/** `per`: a guess at how many of the rule's unit one of the figure's is. */
function endsOf(
	{ figure, sentence }: Placed,
	{ inUnit, turned }: Quantity,
	per?: Fraction,
): Ends | null {
	const turn = turned?.(figure) ?? false;
	const ends = turn ? [over(one, figure.high), over(one, figure.low)] : [figure.low, figure.high];
	const convert = (end: Fraction) => {
		if (per) return times(end, per);
		return inUnit ? inUnit(end, figure, sentence) : end;
	};
	const [low, high] = ends.map(convert);
	return low && high ? [written(low, figure), written(high, figure)] : null;
}

const opposite = { min: 'max', max: 'min' } as const;

function sideOf(placed: Placed, { turned }: Quantity, given?: Side): Side | null {
	const side = given ?? boundOf(placed.clause.words, placed.figures, placed.figure).side;
	if (side === null || !turned?.(placed.figure)) return side;
	return opposite[side];
}

interface Guess {
	/** How many of the rule's unit one of the figure's may be. */
	readonly per?: Fraction;
	/** How the figure may be bound. */
	readonly side?: Side;
}

/** null: its unit cannot be converted into the rule's. */
export function valueOf(
	placed: Placed,
	quantity: Quantity,
	guess: Guess = {},
): ParameterValue | null {
	const ends = endsOf(placed, quantity, guess.per);
	if (!ends) return null;
	const [low, high] = ends;
	const side = sideOf(placed, quantity, guess.side);
	if (side === 'min') return { min: low };
	if (side === 'max') return { max: high };
	if (low !== high) return { min: low, max: high };
	return quantity.band
		? { target: low, band: statedBand(placed) ?? quantity.band }
		: { equals: low };
}

/** Why the figure cannot be bound to the quantity without a person; null: it can. */
export function hindrance(placed: Placed, quantity: Quantity): string | null {
	const { figure, clause, figures } = placed;
	const { side, torn } = boundOf(clause.words, figures, figure);
	if (endsOf(placed, quantity) === null)
		return `单位“${figure.unit}”不能确切换算为“${quantity.unit ?? ''}”`;
	if (torn) return '限定词的方向不明确';
	if (side !== null && written(figure.low, figure) !== written(figure.high, figure))
		return '一个范围前又有“不少于”一类的限定词';
	if (compare(figure.low, figure.high) > 0) return '范围的起点大于终点';
	const apart = quantity.hinders?.(clause, placed.sentence) ?? null;
	if (apart !== null) return apart;
	return quantity.ofOther?.test(clause.words) && !/总[学课]时/.test(clause.words)
		? '比例的分母不是总学时'
		: null;
}
