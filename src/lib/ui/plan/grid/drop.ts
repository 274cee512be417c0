/** Where a row that is carried by the pointer would come to stand: beside another of its section. */
import type { Row } from './row.ts';

export type Side = 'above' | 'below';

export interface Drop {
	readonly row: string;
	readonly side: Side;
}

/** Null where it may not stand there, or stands already. */
export function dropOn(
	rows: readonly Row[],
	carried: string,
	over: string,
	side: Side,
): Drop | null {
	const own = rows.find(({ id }) => id === carried);
	const other = rows.find(({ id }) => id === over);
	if (!own || !other || own === other) return null;
	return own.kind === other.kind && own.section === other.section ? { row: over, side } : null;
}

/** Above or below, as the pointer is in the upper or the lower half. */
export function dropAt(
	rows: readonly Row[],
	carried: string,
	over: HTMLElement,
	y: number,
): Drop | null {
	const { top, height } = over.getBoundingClientRect();
	return dropOn(rows, carried, over.dataset.row ?? '', y < top + height / 2 ? 'above' : 'below');
}
