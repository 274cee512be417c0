/** Requirements of general knowledge, until someone of the school answers for them by name and day. */
import type { UnconfirmedRow } from '#domain/rules/layer-row.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { prepareFitting } from '#standards/fitting.ts';
import { unconfirmedOf } from '#standards/unconfirmed.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { today } from '../plans/judge.ts';
import { libraryOf } from '../standards/shelf.ts';
import { addLayer } from './add.ts';
import { basesOf } from './bases.ts';
import { overlaysOf } from './overlays.ts';

const keyOf = ({ rule, part, value }: Omit<UnconfirmedRow, 'programmes'>): string =>
	JSON.stringify([rule, part, value]);

async function rowsOf(schoolId: string): Promise<UnconfirmedRow[]> {
	const [library, overlays] = await Promise.all([libraryOf(schoolId), overlaysOf(schoolId)]);
	const rows = new Map<string, UnconfirmedRow>();
	for (const base of await basesOf(schoolId, library)) {
		const options = { today: today(), library, overlays };
		const fitting = await prepareFitting(base as Plan, options);
		if (!fitting.ok) continue;
		for (const row of unconfirmedOf(fitting.value.judging)) {
			const before = rows.get(keyOf(row))?.programmes ?? [];
			const programmes = [...new Set([...before, base.programme.code])];
			rows.set(keyOf(row), { ...row, programmes });
		}
	}
	return [...rows.values()];
}

/** Of all that the school's plans rest on. */
export const unconfirmedRows = async ({ schoolId }: Actor): Promise<Answer<UnconfirmedRow[]>> =>
	granted(await rowsOf(schoolId));

/** The actor answers for the requirement: from now on it has the strength of its words. */
export async function confirmRequirement(
	actor: Actor,
	rule: string,
	part: string | null,
): Promise<Answer<{ id: string }>> {
	const meant = (await rowsOf(actor.schoolId)).filter(
		(row) => row.rule === rule && row.part === part,
	);
	if (meant.length === 0)
		return refused('not-found', '没有这条待确认的要求，或已经确认。请刷新后再看。');
	return addLayer(actor, {
		format: 'xunbiao.overlay',
		version: 1,
		layer: 'school',
		issuer: actor.schoolName,
		programmes: [...new Set(meant.flatMap(({ programmes }) => programmes))],
		rules: [{ rule, part, confirmed: { by: actor.name, on: today() } }],
	});
}
