/** A proposal as the person sees it: figure by figure, each with what it does to the rules. */
import { applyEdits, type Edit } from '../plan/edit.ts';
import type { Plan } from '../plan/shape.ts';
import { checkPlan, type Check, type Judging } from '../rules/check-plan.ts';
import type { Cell } from './cells.ts';
import { cellEdits } from './edits.ts';

/** One change of a figure: its edits (several where options of a group move alike). */
export interface Step {
	readonly edits: readonly Edit[];
	/** What it does to the rules, after the steps before it. */
	readonly effects: readonly {
		readonly rule: string;
		readonly before: string;
		readonly after: string;
	}[];
}

/** A plan that is repaired, and its check. */
export interface Judged {
	readonly plan: Plan;
	readonly check: Check;
}

/** Rules whose figures or statuses an edit changes: `measured 状态` before and after. */
function effectsOf(before: Check, after: Check): Step['effects'] {
	const said = (check: Check): Map<string, string> => {
		const words = new Map<string, string>();
		for (const { rule, measured, status } of check.findings)
			words.set(rule, [words.get(rule), `${measured} ${status}`].filter(Boolean).join('；'));
		return words;
	};
	const was = said(before);
	return [...said(after)].flatMap(([rule, now]) =>
		was.get(rule) === now ? [] : [{ rule, before: was.get(rule) ?? '', after: now }],
	);
}

/** Edits of each cell that moves, in the order of the plan. */
export const movedEdits = (
	plan: Plan,
	cells: readonly Cell[],
	moves: readonly number[],
): readonly (readonly Edit[])[] =>
	cells.flatMap((cell) => {
		const move = moves[cell.number] ?? 0;
		return move === 0 ? [] : [cellEdits(plan, cell, move)];
	});

function planAfter(plan: Plan, edits: readonly Edit[]): Plan {
	const after = applyEdits(plan, edits);
	if (!after.ok) throw new Error('the edits of a repair do not apply');
	return after.value;
}

/** The plan after so many moves, judged by every rule in force. */
export function judgedAfter<World>(
	judging: Judging<World>,
	{ plan, check }: Judged,
	edits: readonly Edit[],
	today: string,
): Judged {
	const after = planAfter(plan, edits);
	return { plan: after, check: checkPlan(judging, after, today, check) };
}

/** Step by step from the plan as it stands to `whole`, the repaired one, which is judged already. */
export function stepsOf<World>(
	judging: Judging<World>,
	before: Judged,
	edits: readonly (readonly Edit[])[],
	whole: Judged,
	today: string,
): Step[] {
	let last = before;
	return edits.map((own, index): Step => {
		const isLast = index === edits.length - 1;
		const next = isLast ? whole : judgedAfter(judging, last, own, today);
		const effects = effectsOf(last.check, next.check);
		last = next;
		return { edits: own, effects };
	});
}
