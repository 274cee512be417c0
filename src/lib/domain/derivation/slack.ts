/**
 * How slack (rules.md, Slack) comes about: how far the figures that a finding has compared stand from
 * their bounds, in whole units, and of several the least.
 */
import { fraction, type Fraction } from '../exact.ts';
import { weekInMonths } from '../plan/months.ts';
import type { Sign } from '../rules/bounds.ts';
import { readSlack } from '../rules/slack-text.ts';
import { called, constant, difference, downTo, least, product, quotient } from './make.ts';
import type { Comparison, Derivation } from './node.ts';

interface Unit {
	readonly word: string;
	/** What one unit is of the figure that moves, where it is not 1 of it. */
	readonly one?: { readonly label: string; readonly unit: string; readonly value: Fraction };
	/** The unit that a reader is told, as so many of it. */
	readonly shown?: { readonly word: string; readonly value: Fraction };
}

const units: Readonly<Record<string, Unit>> = {
	hours: { word: '学时' },
	'weekly hours': { word: '学时/周' },
	weeks: { word: '周', one: { label: '一周', unit: '个月', value: weekInMonths } },
	days: { word: '天', one: { label: '一天', unit: '个月', value: fraction(1, 30) } },
	people: { word: '人' },
	places: { word: '个' },
	'half credits': {
		word: '个半学分',
		one: { label: '半个学分', unit: '学分', value: fraction(1, 2) },
		shown: { word: '学分', value: fraction(1, 2) },
	},
};

/** What moves of a quotient: the part of a share, or what something is divided by. Else the figure itself. */
const partMoves: readonly (string | null)[] = [null, '个/人'];
const wholeMoves: readonly (string | null)[] = ['学时/学分', '∶ 1'];

interface Side {
	readonly moving: Derivation;
	/** Where the verdict of the bound changes, in the unit of what moves. */
	readonly limit: Derivation;
	/** What moves may not fall below it; else not rise above it. */
	readonly isLeast: boolean;
}

function sideOf(figure: Derivation, bound: Derivation, isLeast: boolean): Side {
	const [part, all] = figure.of;
	const limitOf = (make: typeof product, by: Derivation, moving: Derivation) =>
		make(`${isLeast ? '下限' : '上限'}合${moving.label}`, moving.unit, [by, bound]);
	if (figure.operation === 'quotient' && part && all) {
		if (partMoves.includes(figure.unit))
			return { moving: part, limit: limitOf(product, all, part), isLeast };
		if (wholeMoves.includes(figure.unit))
			return { moving: all, limit: limitOf(quotient, part, all), isLeast: !isLeast };
	}
	return { moving: figure, limit: bound, isLeast };
}

/** Whole units from a figure to a bound; none where the bound asks for nothing. */
function distance({ moving, limit, isLeast }: Side, { word, one }: Unit): Derivation[] {
	if (limit.value.denominator === 0) return [];
	const label = isLeast ? '距下限' : '距上限';
	const apart = difference(label, moving.unit, isLeast ? [moving, limit] : [limit, moving]);
	const counted = one
		? quotient(`${label}，每${one.label.slice(1)}`, word, [
				apart,
				constant(one.label, one.unit, one.value),
			])
		: apart;
	return [downTo(`${label}，取整`, word, [counted])];
}

const asLeast = (sign: Sign): readonly boolean[] =>
	sign === '=' ? [true, false] : [sign === '>=' || sign === '>'];

function distancesOf({ of: [figure, ...bounds], signs }: Comparison, unit: Unit): Derivation[] {
	return bounds.flatMap((bound, index) =>
		asLeast(signs[index] as Sign).flatMap((isLeast) =>
			figure ? distance(sideOf(figure, bound, isLeast), unit) : [],
		),
	);
}

const name = '余量';

/**
 * The slack of a finding as a tree, from the trees of what it has compared; null where it has none. The
 * value is what the finding says, in the unit that is shown.
 */
export function slackDerivation(
	compared: readonly Derivation[],
	slack: string | null,
): Derivation | null {
	const unit = units[readSlack(slack ?? '')?.unit ?? ''];
	if (!unit) return null;
	const all = compared
		.filter((tree) => tree.operation === 'comparison')
		.flatMap((tree) => distancesOf(tree, unit));
	const [first] = all;
	if (!first) return null;
	const nearest = all.length === 1 ? called(name, first) : least(name, unit.word, all);
	if (!unit.shown) return nearest;
	const { word, value } = unit.shown;
	return product(name, word, [nearest, constant(`每${unit.word.slice(1)}`, word, value)]);
}
