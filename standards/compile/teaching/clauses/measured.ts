/** Figures of a sentence joined to the quantities that the rules measure. */
import { onlyWishes } from '../../clauses/strength.ts';
import type { Sentence } from '../../clauses/paragraphs.ts';
import { foundOf, unsure, wish, type Read } from './bound-readings.ts';
import type { Quantity } from './quantity.ts';
import { both, type Found, type Reading } from './reading.ts';
import { titleOf } from './says.ts';
import { boundTo, namesNothingBefore, placedIn, type Bound } from './subject.ts';
import { hindrance, valueOf } from './value.ts';

function one(read: Read): Reading {
	const { placed, quantity } = read;
	const why = hindrance(placed, quantity);
	const value = valueOf(placed, quantity);
	if (why !== null || value === null)
		return unsure(placed.sentence, `${titleOf(quantity.rule)}：${why ?? ''}，应怎样理解？`, [
			{ ...read, quantities: [quantity] },
		]);
	return onlyWishes(placed.clause.words)
		? { found: [], unsure: [wish(read, value)] }
		: { found: [foundOf(read, value)], unsure: [] };
}

/** 不少于 2500，不超过 2800 学时: one range; of two strengths, two rows. */
function range(lower: Found, upper: Found): Found[] {
	if (lower.strength !== upper.strength) return [lower, { ...upper, part: 'max' }];
	const { paragraph } = lower.span;
	const from = Math.min(lower.span.from, upper.span.from);
	const to = Math.max(lower.span.to, upper.span.to);
	return [{ ...lower, value: { ...lower.value, ...upper.value }, span: { paragraph, from, to } }];
}

const isOnly = (found: Found, key: 'min' | 'max'): boolean =>
	Object.keys(found.value).join() === key;

/** All figures of a sentence that belong to one quantity. */
function several(reads: readonly Read[]): Reading {
	const [first] = reads;
	if (!first || reads.length === 1) return first ? one(first) : both([]);
	const readings = both(reads.map(one));
	const lower = readings.found.filter((found) => isOnly(found, 'min'));
	const upper = readings.found.filter((found) => isOnly(found, 'max'));
	if (reads.length === 2 && lower[0] && upper[0])
		return { found: range(lower[0], upper[0]), unsure: [] };
	const { sentence } = first.placed;
	return unsure(
		sentence,
		`${titleOf(first.quantity.rule)}在一句里有${reads.length}个数，以哪个为准？`,
		reads.map((read) => ({ ...read, quantities: [read.quantity] })),
	);
}

/** A share in the section on hours that is nobody's. */
const isLost = ({ placed, quantities }: Bound): boolean =>
	quantities.length === 0 &&
	placed.figure.kind === 'share' &&
	/学时|学分/.test(placed.sentence.paragraph.section.title) &&
	namesNothingBefore(placed);

/** Without a name, or with several: a person says which quantity it is. */
function nameless(bound: Bound, all: readonly Quantity[]): Reading {
	const { placed, quantities } = bound;
	if (isLost(bound))
		return unsure(placed.sentence, '这个比例没有写明是哪类课程的，指哪一项？', [
			{
				...bound,
				quantities: all.filter(
					({ scope, measures }) => scope === 'plan' && measures(placed.figure),
				),
			},
		]);
	if (quantities.length < 2) return both([]);
	const names = quantities.map(({ rule }) => `“${titleOf(rule)}”`).join('或');
	return unsure(placed.sentence, `这个数可以是${names}，指哪一项？`, [bound]);
}

function byRule(bounds: readonly Bound[]): Map<string, Read[]> {
	const groups = new Map<string, Read[]>();
	for (const bound of bounds) {
		const [quantity, other] = bound.quantities;
		if (!quantity || other) continue;
		const group = groups.get(quantity.rule) ?? [];
		group.push({ ...bound, quantity });
		groups.set(quantity.rule, group);
	}
	return groups;
}

/** Every figure of the sentence that a quantity of `quantities` can have. */
export function measured(sentence: Sentence, quantities: readonly Quantity[]): Reading {
	const bounds = placedIn(sentence).map((each) => boundTo(each, quantities));
	return both([
		...[...byRule(bounds).values()].map(several),
		...bounds.map((bound) => nameless(bound, quantities)),
	]);
}
