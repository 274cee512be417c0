/** Edits that could not be saved, as a text that a person can read and enter again. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Batch } from '../sync/batch.ts';
import { editWords } from '../words/edit.ts';

export function unsavedText(plan: Plan, batches: readonly Batch[]): string {
	const lines = batches.flatMap(({ label, at, edits }) => [
		`${at}  ${label}`,
		...edits.map((edit) => {
			const { place, what } = editWords(plan, edit);
			return `  ${place}：${what}`;
		}),
	]);
	return [`${plan.cohort}级 ${plan.programme.name}：没有保存的改动`, '', ...lines, ''].join('\r\n');
}
