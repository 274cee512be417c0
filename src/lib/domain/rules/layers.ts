/**
 * National requirements, tightened by a province and then by a school (rules.md, Layers). A layer may
 * tighten or add; one that loosens is refused whole, with the clause that it would break.
 */
import { failure, success, type Fault, type Outcome } from '../fault.ts';
import type { Requirement } from './check-plan.ts';
import { askedOf, type RuleForm } from './layer-rule.ts';
import type { Overlay, OverlayRule } from './overlay-shape.ts';
import type { Parameter } from './parameter.ts';

/** Requirements in force by rule id. */
export type Requirements = ReadonlyMap<string, readonly Requirement[]>;

const order = ['province', 'school'] as const;

/** In force on a day: both days included, null is without end. */
export const inForce = ({ from, to }: Overlay, day: string): boolean =>
	(!from || from <= day) && (!to || day <= to);

function grouped(base: readonly Parameter[]): Requirements {
	const byRule = new Map<string, Requirement[]>();
	for (const parameter of base) {
		const requirement = { ...parameter, layers: [parameter.clause] };
		byRule.set(parameter.rule, [...(byRule.get(parameter.rule) ?? []), requirement]);
	}
	return byRule;
}

interface Stack {
	readonly lower: Requirements;
	readonly here: Requirements;
	readonly rules: ReadonlyMap<string, RuleForm>;
}

const unknownRule = (rule: string): Fault => ({
	path: 'rule',
	wrong: `没有规则 ${rule}`,
	right: '写规则的编号，如 hours/total',
});

/** Requirements of one rule after an entry of an overlay. */
function entered(stack: Stack, next: Requirements, overlay: Overlay, asked: OverlayRule) {
	const form = stack.rules.get(asked.rule);
	if (!form) return failure(unknownRule(asked.rule));
	const below = stack.lower.get(asked.rule) ?? [];
	const current = next.get(asked.rule) ?? [];
	return askedOf({ overlay, asked, form, below, current });
}

/** Requirements after one overlay, or everything in it that is refused. */
function stacked(stack: Stack, overlay: Overlay): Outcome<Requirements> {
	const next = new Map(stack.here);
	const faults: Fault[] = [];
	for (const [index, asked] of overlay.rules.entries()) {
		const after = entered(stack, next, overlay, asked);
		if (after.ok) next.set(asked.rule, after.value);
		else faults.push(...within(`rules/${index}`, after.faults));
	}
	return faults.length > 0 ? failure(...faults) : success(next);
}

const within = (place: string, faults: readonly Fault[]): Fault[] =>
	faults.map((fault) => ({ ...fault, path: `${place}/${fault.path}` }));

/**
 * The requirements in force on `day`. `rules` says of every rule that there is what form it has. Faults
 * stand at `overlays/<position>/rules/<position>/…`; an overlay out of force must tighten as well.
 */
export function layered(
	base: readonly Parameter[],
	overlays: readonly Overlay[],
	day: string,
	rules: ReadonlyMap<string, RuleForm>,
): Outcome<Requirements> {
	let here = grouped(base);
	const faults: Fault[] = [];
	for (const layer of order) {
		const lower = here;
		for (const [index, overlay] of overlays.entries()) {
			if (overlay.layer !== layer) continue;
			const after = stacked({ lower, here, rules }, overlay);
			if (!after.ok) faults.push(...within(`overlays/${index}`, after.faults));
			else if (inForce(overlay, day)) here = after.value;
		}
	}
	return faults.length > 0 ? failure(...faults) : success(here);
}
