import type { Edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Outcome, Plan } from '#domain/plan/shape.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { allHeld } from '../all-held.ts';
import { cited } from '../clause-words.ts';
import { judgeParts } from '../parts.ts';
import { rule, type StandardView } from '../world.ts';

/** An outcome without words takes nothing up. */
const takesUp = (plan: Plan, item: string): boolean =>
	plan.outcomes.some(
		({ standardItem, text }) => String(standardItem) === item && text.trim() !== '',
	);

function newId(plan: Plan, item: string): string {
	const taken = new Set(plan.outcomes.map(({ id }) => id));
	let id = `o${item}`;
	for (let again = 2; taken.has(id); again += 1) id = `o${item}-${again}`;
	return id;
}

/** Takes the standard's words over, for every item that is lacking. */
function restoreFix({ plan, world }: StandardView, lacking: readonly string[]): Fix[] {
	const edits = lacking.flatMap((item): Edit[] => {
		const known = world.standard?.outcomes.items.find(({ number }) => String(number) === item);
		if (!known) return [];
		const id = newId(plan, item);
		const to: Outcome = { id, text: known.text, standardItem: known.number, courses: [] };
		return [{ op: 'add', path: joinPath('outcomes', id), from: null, to }];
	});
	return edits.length > 0
		? [{ edits, effect: `补入标准原文 ${edits.length} 条，再指明支撑它的课程。` }]
		: [];
}

function judge(view: StandardView, parameter: Parameter): Judgement {
	const items = parameter.value.parts ?? [];
	const lacking = items.filter((item) => !takesUp(view.plan, item));
	if (lacking.length === 0)
		return allHeld(parameter, ['outcomes'], () => `标准的 ${items.length} 条培养规格都已写入`);
	return judgeParts({
		parameter,
		lacking,
		at: ['outcomes'],
		message: `标准的培养规格第 ${lacking.join('、')} 条没有写入（${cited(parameter)}）。请补上并标明所对应的条，或写明理由。`,
		fixes: restoreFix(view, lacking),
	});
}

/** 7: each 培养规格 item is taken up by an outcome that names it. */
export const items = rule({
	id: 'outcomes/items',
	title: '培养规格',
	scope: 'plan',
	reads: ({ plan }) => [plan.outcomes],
	judge: (view) => view.parameters.map((parameter) => judge(view, parameter)),
});
