/** What one entry of an overlay makes of the requirements of its rule. */
import { failure, success, type Outcome } from '../fault.ts';
import type { Requirement } from './check-plan.ts';
import {
	contraryFaults,
	formFault,
	listFaults,
	numberFaults,
	strengthFaults,
} from './layer-faults.ts';
import type { Overlay, OverlayRule } from './overlay-shape.ts';
import type { Clause, ParameterValue, Scope, Strength } from './parameter.ts';
import { compareStrength, tightest } from './tighten.ts';

type Requirements = readonly Requirement[];

/** What an overlay may know of a rule. */
export interface RuleForm {
	readonly title: string;
	readonly scope: Scope;
	/** A list of parts, else numbers. */
	readonly list: boolean;
}

export interface Asking {
	readonly overlay: Overlay;
	readonly asked: OverlayRule;
	readonly form: RuleForm;
	/** What the layers below ask for; the entry is measured by it. */
	readonly below: Requirements;
	/** The same with what other overlays of this layer have added. */
	readonly current: Requirements;
}

function clauseOf({ overlay: { layer, issuer }, asked: { clause } }: Asking): Clause {
	if (typeof clause === 'string') return { layer, issuer, number: null, quote: clause || null };
	return { layer, issuer, number: clause?.number || null, quote: clause?.quote || null };
}

/** A requirement with what the entry makes of its value and strength; unchanged, it gains a clause. */
function raised(
	requirement: Requirement,
	value: ParameterValue,
	strength: Strength,
	clause: Clause,
): Requirement {
	const stronger = compareStrength(strength, requirement.strength) < 0;
	const changed = stronger || value !== requirement.value;
	return {
		...requirement,
		value,
		strength: stronger ? strength : requirement.strength,
		clause: changed ? clause : requirement.clause,
		layers: [...requirement.layers, clause],
	};
}

/** A requirement that no layer below has. A plain statement that fixes something is mandatory. */
function added(asking: Asking, value: ParameterValue, strength: Strength | undefined): Requirement {
	const { asked, form, current } = asking;
	const clause = clauseOf(asking);
	return {
		rule: asked.rule,
		part: asked.part ?? null,
		value,
		unit: current[0]?.unit ?? null,
		strength: asked.strength ?? strength ?? 'mandatory',
		scope: form.scope,
		clause,
		layers: [clause],
	};
}

const isOurs = ({ clause }: Requirement): boolean => 'ours' in clause;
const listed = (list: Requirements): Requirements => list.filter(({ value }) => value.parts);
const numbered = (list: Requirements): Requirements => list.filter(({ value }) => !value.parts);

/**
 * What someone answers for, by name and day, gets the strength of its words; its clause stays. An entry
 * for one part of a list is kept for the rule, which knows what its parts rest on.
 */
function confirmed(
	requirement: Requirement,
	part: string | null,
	{ by, on }: NonNullable<OverlayRule['confirmed']>,
	clause: Clause,
): Requirement {
	const { strength, unconfirmed = strength, confirmations = [] } = requirement;
	const whole = part === null || part === requirement.part;
	const stronger = whole && compareStrength(unconfirmed, strength) < 0;
	return {
		...requirement,
		strength: stronger ? unconfirmed : strength,
		confirmations: [...confirmations, { part: whole ? null : part, by, on }],
		layers: [...requirement.layers, clause],
	};
}

function askedConfirmation(
	asking: Asking,
	given: NonNullable<OverlayRule['confirmed']>,
): Outcome<Requirements> {
	const { asked, form, current } = asking;
	const part = asked.part ?? null;
	const isMeant = (each: Requirement): boolean =>
		part === null || each.part === part || (each.value.parts?.includes(part) ?? false);
	if (!current.some(isMeant))
		return failure({
			path: 'rule',
			wrong: `“${form.title}”没有上层要求可以确认`,
			right: '写明已有的规则和部分',
		});
	const clause = clauseOf(asking);
	return success(
		current.map((each) => (isMeant(each) ? confirmed(each, part, given, clause) : each)),
	);
}

/** The requirements that an entry is about: those of its part, where it names one. */
const about = ({ part }: OverlayRule, list: Requirements): Requirements =>
	part ? list.filter((each) => each.part === part) : list;

function askedList(asking: Asking, parts: readonly string[]): Outcome<Requirements> {
	const { asked, form, current } = asking;
	const below = listed(about(asked, asking.below));
	const faults = [
		...listFaults(form.title, parts, below),
		...strengthFaults(form.title, asked.strength, below),
	];
	if (faults.length > 0) return failure(...faults);
	const here = listed(about(asked, current));
	const clause = clauseOf(asking);
	const known = new Set(here.flatMap(({ value }) => value.parts ?? []));
	const more = parts.filter((part) => !known.has(part));
	const kept = current.map((each) =>
		here.includes(each) ? raised(each, each.value, asked.strength ?? each.strength, clause) : each,
	);
	return success(
		more.length > 0 ? [...kept, added(asking, { parts: more }, here[0]?.strength)] : kept,
	);
}

/** Rules under school/ have our defaults, not a lower layer: whoever sets them first sets them freely. */
const withoutDefaults = ({ asked }: Asking, list: Requirements): Requirements =>
	asked.rule.startsWith('school/') ? list.filter((each) => !isOurs(each)) : list;

function askedNumber(asking: Asking, value: ParameterValue): Outcome<Requirements> {
	const { asked, form, current } = asking;
	const below = numbered(about(asked, withoutDefaults(asking, asking.below)));
	const here = numbered(about(asked, withoutDefaults(asking, current)));
	const [one, ...others] = here;
	if (others.length > 0)
		return failure({
			path: 'part',
			wrong: `“${form.title}”有几个数值，不知指哪一个`,
			right: `写明 part：${here.map(({ part }) => part).join('、')}`,
		});
	if (!one) return success([...withoutDefaults(asking, current), added(asking, value, undefined)]);
	const faults = [
		...numberFaults(form.title, value, below[0]),
		...strengthFaults(form.title, asked.strength, below),
	];
	if (faults.length === 0) faults.push(...contraryFaults(form.title, value, one));
	if (faults.length > 0) return failure(...faults);
	const both = tightest(one.value, value);
	const next = raised(one, both, asked.strength ?? one.strength, clauseOf(asking));
	return success(current.map((each) => (each === one ? next : each)));
}

/** An entry that asks for a strength alone. */
function askedStrength(asking: Asking): Outcome<Requirements> {
	const { asked, form, current } = asking;
	const here = about(asked, current);
	if (here.length === 0)
		return failure({
			path: 'rule',
			wrong: `“${form.title}”没有上层要求，只写强度无从加强`,
			right: '写明 value',
		});
	const below = about(asked, withoutDefaults(asking, asking.below));
	const faults = strengthFaults(form.title, asked.strength, below);
	if (faults.length > 0) return failure(...faults);
	const clause = clauseOf(asking);
	return success(
		current.map((each) =>
			here.includes(each)
				? raised(each, each.value, asked.strength ?? each.strength, clause)
				: each,
		),
	);
}

/** The rule's requirements after the entry, or why it is refused; paths of faults within the entry. */
export function askedOf(asking: Asking): Outcome<Requirements> {
	const { asked, form } = asking;
	if (asked.confirmed) return askedConfirmation(asking, asked.confirmed);
	if (!asked.value) return askedStrength(asking);
	const { parts } = asked.value;
	const list = form.list || listed(asking.current).length > 0;
	if (parts) return list ? askedList(asking, parts) : failure(formFault(form.title, false));
	const numbers = !form.list || numbered(asking.current).length > 0;
	return numbers ? askedNumber(asking, asked.value) : failure(formFault(form.title, true));
}
