/** Proposed steps as a person chooses among them: what each does, and what all that is chosen comes to. */
import { costDerivation, type Derivation, type Sources } from '#domain/derivation/index.ts';
import { applyEdits, type Edit } from '#domain/plan/edit.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { editsOf, type Step } from '#domain/repair/index.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import { figureChange, ownerOf, type FigureChange } from '#exports/views/repair-words.ts';
import { effectOf, turnOf, type CheckPlan, type Turn } from '../check/effect.ts';
import { changesBetween, type FindingChange } from './changes.ts';
import type { Lock } from './lock.ts';

export interface Line {
	/** Tells steps apart, and finds the same one in the next proposal. */
	readonly key: string;
	readonly change: FigureChange;
	readonly chosen: boolean;
	/** What it does to the sums, from the plan with the chosen ones above it. */
	readonly turn: Turn;
	/** Of a line that is not chosen: what it would do after the chosen ones above it. */
	readonly changes: readonly FindingChange[];
	/** Keeps the figure as it is. */
	readonly lock: Lock;
}

export interface Preview {
	readonly lines: readonly Line[];
	/** Of all that is chosen, in order: one step of the history. */
	readonly edits: readonly Edit[];
	/** What all of it does to the sums. */
	readonly turn: Turn;
	/** The plan with them, judged. */
	readonly plan: Plan;
	readonly check: Check;
}

const keyOf = ({ edits }: Step): string => edits.map(({ path }) => path).join(' ');

/** Options of a group move alike: one line that names them all. */
function changeOf(plan: Plan, { edits }: Step): FigureChange {
	const [first] = edits as [Edit];
	return {
		...figureChange(plan, first),
		owner: edits.map(({ path }) => ownerOf(plan, path)).join('、'),
	};
}

function lineOf(plan: Plan, step: Step): Pick<Line, 'key' | 'change' | 'lock'> {
	const change = changeOf(plan, step);
	const label = `${change.owner} ${change.figure}`;
	return { key: keyOf(step), change, lock: { key: step.edits[0]?.path ?? '', label } };
}

/** How the cost of all steps comes about; null where they no longer fit the plan. */
export function costOf(from: Sources, steps: readonly Step[]): Derivation | null {
	const repaired = applyEdits(from.plan, editsOf(steps));
	if (!repaired.ok) return null;
	const measures = measure(repaired.value, from.measures);
	return costDerivation(from, { plan: repaired.value, measures });
}

/** `unticked` are keys of lines that are left out. `check` is the check of `plan`. */
export function previewOf(
	plan: Plan,
	check: Check,
	steps: readonly Step[],
	unticked: ReadonlySet<string>,
	checkPlan: CheckPlan,
): Preview {
	let here = { plan, check };
	const edits: Edit[] = [];
	const lines = steps.flatMap((step): Line[] => {
		const effect = effectOf(here.plan, here.check, step.edits, checkPlan);
		if (!effect) return [];
		const line = lineOf(plan, step);
		const chosen = !unticked.has(line.key);
		const changes = changesBetween(here.check, effect.check);
		if (chosen) {
			here = effect;
			edits.push(...step.edits);
		}
		return [{ ...line, chosen, changes, turn: effect }];
	});
	const turn = turnOf(
		{ plan, measures: check.measures },
		{ plan: here.plan, measures: here.check.measures },
	);
	return { lines, edits, turn, ...here };
}
