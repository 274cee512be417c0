/** The corner of the selection, drawn on by the pointer: what was selected goes over the cells that it takes in. */
import type { Filling } from './paste.ts';
import type { Place } from './places.ts';
import type { Span } from './selection.ts';
import type { Walk } from './walk.ts';

export interface Drawn {
	/** What was selected, and what it is to go over. */
	readonly span: Span;
	readonly by: Filling;
}

/** Down or to the right, whichever is further; null: not out of what was selected. */
export function drawnOver(walk: Walk, source: Span, to: Place): Drawn | null {
	const row = walk.rows.findIndex(({ id }) => id === to.row);
	const column = walk.columns.indexOf(to.column);
	const [down, right] = [row - source.bottom, column - source.right];
	if (Math.max(down, right) <= 0) return null;
	return down >= right
		? { span: { ...source, bottom: row }, by: 'down' }
		: { span: { ...source, right: column }, by: 'right' };
}
