/** A figure with the words around it as a parameter's value. */
import type { Fraction } from '#domain/exact.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { boundOf } from '../../clauses/bounds.ts';
import type { Figure } from '../../clauses/figures.ts';
import { onlyWishes } from '../../clauses/strength.ts';
import type { Found } from './found.ts';

export interface Bounded {
	readonly value: ParameterValue;
	readonly doubt?: Found['doubt'];
}

export interface Wording {
	/** The clause, brackets blanked. */
	readonly words: string;
	readonly figures: readonly Figure[];
	readonly figure: Figure;
	readonly text: (value: Fraction) => string;
}

function valueOf({ words, figures, figure, text }: Wording): ParameterValue {
	const { side } = boundOf(words, figures, figure);
	const [low, high] = [text(figure.low), text(figure.high)];
	if (side === 'min') return { min: low };
	if (side === 'max') return { max: high };
	return low === high ? { equals: low } : { min: low, max: high };
}

const wished = { question: '“要”没有说明是强制还是建议，请确认强度', readings: ['强制', '建议'] };
const torn = (words: string) => ({
	question: `“${words}”里上下限的用语相反，请确认`,
	readings: ['不少于', '不超过'],
});

export function boundedOf(wording: Wording): Bounded {
	const { words, figures, figure } = wording;
	const value = valueOf(wording);
	if (boundOf(words, figures, figure).torn) return { value, doubt: torn(words) };
	return onlyWishes(words) ? { value, doubt: wished } : { value };
}

/** 一般占 1/3: no bound but a mark to keep near; the band is ours (rules.md). */
export function nearby(value: ParameterValue): ParameterValue {
	return value.equals === undefined ? value : { target: value.equals, band: '1/20' };
}
