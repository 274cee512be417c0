/** What is being typed in a cell. */
import type { Plan } from '#domain/plan/shape.ts';

export interface Typing {
	readonly text: string;
	/** Typing began on a full cell: left and right step, as in Excel. */
	readonly replacing: boolean;
	/** Words to choose from, where the cell has such. */
	readonly choices: readonly string[] | null;
	/** The plan, and what stood in the cell, when typing began. */
	readonly on: Plan;
	readonly before: string | undefined;
}

/** The next or previous word to choose, round about. */
export function nextChoice({ choices, text }: Typing, by: 1 | -1): string {
	const list = choices ?? [];
	const at = list.indexOf(text);
	return list[(at + by + list.length) % list.length] ?? list[0] ?? text;
}
