/** A plan as it is read: the fields of its chapters' texts as their values. */
import { measure, type Measures } from '../plan/measure.ts';
import { joinPath, splitPath } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';
import { fieldValue, resolved } from './field-value.ts';
import { fieldsIn, hasFields } from './notation.ts';

export interface ProseText {
	readonly path: string;
	readonly text: string;
}

/** The texts that may hold fields: those of the chapters. */
export const proseTexts = (plan: Plan): ProseText[] => [
	{ path: 'entry', text: plan.entry },
	{ path: 'goal', text: plan.goal },
	...plan.outcomes.map(({ id, text }) => ({ path: joinPath('outcomes', id, 'text'), text })),
	...Object.entries(plan.chapters).flatMap(([chapter, passages]) =>
		passages.map(({ id, text }) => ({ path: joinPath('chapters', chapter, id, 'text'), text })),
	),
	{ path: 'graduation/other', text: plan.graduation.other },
];

/** Whether what stands at the path is such a text, or holds one (a passage, a chapter). */
export function mayHoldFields(path: string): boolean {
	const [head = '', , third] = splitPath(path);
	if (head === 'outcomes') return third === undefined || third === 'text';
	return ['entry', 'goal', 'chapters'].includes(head) || path === 'graduation/other';
}

/** The same plan where its texts hold no field. */
export function resolvedPlan(plan: Plan, measures: Measures = measure(plan)): Plan {
	if (!proseTexts(plan).some(({ text }) => hasFields(text))) return plan;
	const read = (text: string): string => resolved({ plan, measures }, text);
	const member = <Member extends { readonly text: string }>(one: Member): Member => ({
		...one,
		text: read(one.text),
	});
	const chapters = Object.entries(plan.chapters).map(([id, list]) => [id, list.map(member)]);
	return {
		...plan,
		entry: read(plan.entry),
		goal: read(plan.goal),
		outcomes: plan.outcomes.map(member),
		chapters: Object.fromEntries(chapters) as Plan['chapters'],
		graduation: { ...plan.graduation, other: read(plan.graduation.other) },
	};
}

/** Fields that say nothing now, each with the path of its text. */
export const brokenFields = (plan: Plan, measures: Measures): { path: string; figure: string }[] =>
	proseTexts(plan).flatMap(({ path, text }) =>
		fieldsIn(text)
			.filter((figure) => fieldValue({ plan, measures }, figure).text === null)
			.map((figure) => ({ path, figure })),
	);
