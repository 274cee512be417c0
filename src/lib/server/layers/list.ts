/** The layers of a school as its page shows them. */
import type { LayerRow, LayerState } from '#domain/rules/layer-row.ts';
import { inForce } from '#domain/rules/layers.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { rememberSchool } from '../db/remembered.ts';
import { namesOf } from '../people/index.ts';
import { today } from '../plans/judge.ts';
import { overlayOf } from './overlays.ts';
import { allLayers, type LayerRecord } from './repository.ts';

function stateOf(row: LayerRecord, day: string): LayerState {
	if (row.endedAt !== null) return 'ended';
	if (inForce(overlayOf(row), day)) return 'in-force';
	return row.forceFrom !== null && day < row.forceFrom ? 'to-come' : 'past';
}

/** The newest first. */
export async function listLayers(actor: Actor): Promise<Answer<LayerRow[]>> {
	const rows = await rememberSchool(actor.schoolId, 'layers', allLayers);
	const person = await namesOf(
		rows.flatMap(({ createdBy, endedBy }) => [createdBy, ...(endedBy ? [endedBy] : [])]),
	);
	const day = today();
	const shown = rows.map(({ id, createdAt, createdBy, endedAt, endedBy, ...row }) => {
		const state = stateOf({ id, createdAt, createdBy, endedAt, endedBy, ...row }, day);
		const ended = endedAt && endedBy ? { by: person(endedBy).name, on: endedAt } : null;
		return { id, ...row, state, by: person(createdBy).name, on: createdAt, ended };
	});
	return granted(shown.reverse());
}
