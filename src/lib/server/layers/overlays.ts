/** The layers of a school as the rules take them. */
import type { Overlay } from '#domain/rules/overlay-shape.ts';
import { rememberSchool } from '../db/remembered.ts';
import { allLayers, type LayerRecord } from './repository.ts';

export const overlayOf = (row: LayerRecord): Overlay => ({
	format: 'xunbiao.overlay',
	version: 1,
	layer: row.layer,
	issuer: row.issuer,
	from: row.forceFrom,
	to: row.forceTo,
	programmes: row.programmes === null ? null : [...row.programmes],
	rules: [...row.rules],
});

/** What is asked for now; whoever calls it has found out whose school it is. */
export async function overlaysOf(schoolId: string): Promise<Overlay[]> {
	const rows = await rememberSchool(schoolId, 'layers', allLayers);
	return rows.filter(({ endedAt }) => endedAt === null).map(overlayOf);
}
