/** A quantity that a rule measures: which figures can be its value, and by which words it is named. */
import type { Fraction } from '#domain/exact.ts';
import type { Scope } from '#domain/rules/parameter.ts';
import type { Figure } from '../../clauses/figures.ts';
import type { Clause, Sentence } from '../../clauses/paragraphs.ts';

export interface UnitGuess {
	readonly per: Fraction;
	readonly says: string;
}

export interface Quantity {
	readonly rule: string;
	/** Unit of the rule, as its parameter prints it. */
	readonly unit: string | null;
	readonly scope: Scope;
	readonly measures: (figure: Figure) => boolean;
	/** True where `words` (before the figure, say) name the quantity. */
	readonly named: (words: string, sentence: Sentence) => boolean;
	/** An end of the figure in the rule's unit; null where it cannot be converted. */
	readonly inUnit?: (value: Fraction, figure: Figure, sentence: Sentence) => Fraction | null;
	/** How many of the rule's unit one of the figure's may be, by its unit, where `inUnit` cannot tell. */
	readonly guesses?: Readonly<Record<string, readonly UnitGuess[]>>;
	/** A share that is fixed to a figure is met within this band around it (rules.md: ours). */
	readonly band?: string;
	/** The figure counts the other way round: 师生比不低于 1:18 is 生师比不高于 18. */
	readonly turned?: (figure: Figure) => boolean;
	/** Why a person must say what the figure is, by what stands beside it; null: it is clear. */
	readonly hinders?: (clause: Clause, sentence: Sentence) => string | null;
	/** Words by which the share is one of something else than the rule measures. */
	readonly ofOther?: RegExp;
}

const staffTitle = /师资|队伍|教师|带头人/;
export const isOfStaff = ({ paragraph }: Sentence): boolean =>
	staffTitle.test(paragraph.section.title);
