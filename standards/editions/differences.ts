/** 变化的条款: what one edition of a teaching standard asks otherwise than another. */
import { compare } from '#domain/exact.ts';
import type { ParameterValue, Strength } from '#domain/rules/parameter.ts';
import { rangeOf, type Range } from '#domain/rules/range.ts';
import { compareStrength } from '#domain/rules/tighten.ts';
import { ruleForms } from '../rules/register.ts';
import type { TeachingParameter, TeachingStandard } from '../schema/teaching.ts';

/**
 * `tightened`: every plan that passes the new edition passes the old one; `loosened`: the other way
 * round; `changed`: neither (a part renamed, a range moved); `reworded`: it asks for the same in other words.
 */
export const differenceKinds = [
	'added',
	'tightened',
	'changed',
	'loosened',
	'removed',
	'reworded',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

export interface Asked {
	readonly value: ParameterValue;
	readonly unit: string | null;
	readonly strength: Strength;
	/** Section and its words. */
	readonly number: string;
	readonly quote: string;
}

export interface EditionDifference {
	readonly rule: string;
	/** Chinese name of the rule; its id where this product has no such rule. */
	readonly title: string;
	readonly part: string | null;
	readonly kind: DifferenceKind;
	/** null: not asked for in that edition. */
	readonly from: Asked | null;
	readonly to: Asked | null;
	/** Of lists: what is named now and was not, and the other way round. */
	readonly gained: readonly string[];
	readonly lost: readonly string[];
}

const askedOf = ({ value, unit, strength, clause }: TeachingParameter): Asked => ({
	value,
	unit,
	strength,
	number: clause.number,
	quote: clause.quote,
});

const lacking = (list: readonly string[] = [], other: readonly string[] = []): string[] => {
	const known = new Set(other);
	return list.filter((part) => !known.has(part));
};

/** Everything that `inner` admits, `outer` admits. */
const within = (inner: Range, outer: Range): boolean =>
	(!outer.min || (inner.min !== null && compare(inner.min, outer.min) >= 0)) &&
	(!outer.max || (inner.max !== null && compare(inner.max, outer.max) <= 0));

/** Every plan that meets `value` meets `other`. */
function covers(value: ParameterValue, other: ParameterValue): boolean {
	const [own, wider] = [rangeOf(value), rangeOf(other)];
	if (own && wider) return within(own, wider);
	return !own && !wider && lacking(other.parts, value.parts).length === 0;
}

const atLeast = (one: Asked, other: Asked): boolean =>
	one.unit === other.unit &&
	compareStrength(one.strength, other.strength) <= 0 &&
	covers(one.value, other.value);

/** Spaces and the width of signs are the printer's. */
const plain = (quote: string): string => quote.normalize('NFKC').replaceAll(/\s/gu, '');

const sameWords = (one: Asked, other: Asked): boolean =>
	one.number === other.number && plain(one.quote) === plain(other.quote);

/** null: nothing of it has changed. */
function kindOf(from: Asked | null, to: Asked | null): DifferenceKind | null {
	if (!from) return 'added';
	if (!to) return 'removed';
	const [tighter, looser] = [atLeast(to, from), atLeast(from, to)];
	if (tighter && looser) return sameWords(from, to) ? null : 'reworded';
	if (tighter) return 'tightened';
	return looser ? 'loosened' : 'changed';
}

const keyOf = ({ rule, part }: TeachingParameter): string => JSON.stringify([rule, part ?? null]);

function difference(
	old: TeachingParameter | undefined,
	next: TeachingParameter | undefined,
): EditionDifference[] {
	const either = next ?? old;
	const [from, to] = [old ? askedOf(old) : null, next ? askedOf(next) : null];
	const kind = kindOf(from, to);
	if (!either || !kind) return [];
	const { rule, part = null } = either;
	const title = ruleForms.get(rule)?.title ?? rule;
	const [before, after] = [from?.value.parts, to?.value.parts];
	const [gained, lost] = [lacking(after, before), lacking(before, after)];
	return [{ rule, title, part, kind, from, to, gained, lost }];
}

/** Differences from `old` to `next`, what asks for more first; empty where both ask for the same. */
export function differencesBetween(
	old: TeachingStandard,
	next: TeachingStandard,
): EditionDifference[] {
	const before = new Map(old.parameters.map((one) => [keyOf(one), one]));
	const after = new Map(next.parameters.map((one) => [keyOf(one), one]));
	return [...new Set([...after.keys(), ...before.keys()])]
		.flatMap((key) => difference(before.get(key), after.get(key)))
		.toSorted((a, b) => differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind));
}
