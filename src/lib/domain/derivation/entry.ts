/** What an entry brings to a sum: a course its own figure, a group `take` times that of an option. */
import { compare, fraction } from '../exact.ts';
import { joinPath } from '../plan/path.ts';
import type { Group } from '../plan/shape.ts';
import type { Entry } from '../plan/totals.ts';
import {
	credits,
	declaredCredits,
	declaredHours,
	eachOption,
	hours,
	practice,
	type Amount,
	type Sources,
} from './amount.ts';
import { cell, constant, named, product, quotient, sum } from './make.ts';
import type { Derivation } from './node.ts';
import { ownOf } from './own.ts';

/** An option whose credits are not all given counts as nothing, whatever its other courses have. */
const isOpen = ({ load }: Entry, amount: Amount): boolean =>
	amount === credits && load.credits === null;

function optionOf(group: Group, amount: Amount, { measures }: Sources): Derivation {
	if (group.counts && amount.declared) return amount.declared(group.counts, group);
	const [first = []] = measures.options.get(group.id) ?? [];
	return sum(`${eachOption}（以第一项计）`, amount.unit, first.map(amount.ofCourse));
}

/** Whole weeks of the options with the most of them: there is room for every choice. */
function roomiest(group: Group, amount: Amount, { measures }: Sources): Derivation {
	const options = (measures.options.get(group.id) ?? []).map((members) =>
		sum('选项', amount.unit, members.map(amount.ofCourse)),
	);
	const most = options.toSorted((a, b) => compare(b.value, a.value)).slice(0, group.take);
	const label = `${group.name}（取整周最多的 ${group.take} 项）`;
	return sum(label, amount.unit, most, joinPath('groups', group.id));
}

function taken(entry: Entry, group: Group, amount: Amount, from: Sources): Derivation {
	const path = joinPath('groups', group.id);
	if (isOpen(entry, amount))
		return constant(`${group.name}（学分尚未填齐，按 0 计）`, amount.unit, fraction(0, 1), path);
	if (group.counts && !amount.declared) return roomiest(group, amount, from);
	const take = cell('应选数', '项', group.take, joinPath('groups', group.id, 'take'));
	return product(group.name, amount.unit, [take, optionOf(group, amount, from)], path);
}

export function ofEntry(entry: Entry, amount: Amount, from: Sources): Derivation {
	const { group, members } = entry;
	const [course] = members;
	if (!group && course) return amount.ofCourse(course);
	if (!group) return constant('', amount.unit, fraction(0, 1));
	const node = taken(entry, group, amount, from);
	return amount.name === null ? node : named(joinPath('group', group.id, amount.name), node);
}

const amounts: Readonly<Record<string, (from: Sources) => Amount>> = {
	hours,
	practice: practice(false),
	'practice-most': practice(true),
	credits: () => credits,
};

/** Hours a credit of an option, where the group says what it counts as. */
function hoursPerCredit(group: Group): Derivation | null {
	const { counts, name } = group;
	if (!counts) return null;
	const both = [declaredHours(counts, group), declaredCredits(counts, group)];
	return quotient(name, '学时/学分', both, joinPath('groups', group.id));
}

/** `name` of a group: what it brings to the sums, or `hours-per-credit` of an option. */
export function groupFigure(id: string, name: string, from: Sources): Derivation | null {
	const entry = from.measures.entries.find(({ group }) => group?.id === id);
	if (!entry?.group) return null;
	if (name === 'hours-per-credit') return hoursPerCredit(entry.group);
	const amount = ownOf(amounts, name);
	return amount ? ofEntry(entry, amount(from), from) : null;
}
