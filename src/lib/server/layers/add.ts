/** A layer comes in, from a form or from an overlay.json, and goes out of use. */
import type { Fault } from '#domain/fault.ts';
import { readOverlay, type Overlay } from '#domain/rules/overlay-shape.ts';
import { ruleForms } from '#standards/rules/register.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { today } from '../plans/judge.ts';
import { rejudgePlans } from '../plans/rejudge.ts';
import { looseningFaults } from './fits.ts';
import { overlaysOf } from './overlays.ts';
import { mayWriteLayers, notTheirs } from './permission.ts';
import { endLayer as end, insertLayer } from './repository.ts';

const unknownRules = ({ rules }: Overlay): Fault[] =>
	rules.flatMap(({ rule }, index) =>
		ruleForms.has(rule)
			? []
			: [{ path: `rules/${index}/rule`, wrong: `没有规则 ${rule}`, right: '从规则表中选择' }],
	);

const empty: Fault = { path: 'rules', wrong: '没有一条要求', right: '至少写一条' };

async function faultsOf({ schoolId }: Actor, overlay: Overlay): Promise<Fault[]> {
	const known = overlay.rules.length === 0 ? [empty] : unknownRules(overlay);
	if (known.length > 0) return known;
	return looseningFaults(schoolId, overlay, await overlaysOf(schoolId), today());
}

const rowOf = (overlay: Overlay, { personId }: Actor) => ({
	id: newId(),
	layer: overlay.layer,
	issuer: overlay.issuer,
	programmes: overlay.programmes ?? null,
	forceFrom: overlay.from ?? null,
	forceTo: overlay.to ?? null,
	rules: overlay.rules,
	createdAt: now(),
	createdBy: personId,
});

/** `value`: as overlay.json has it. Refused whole where it would loosen, with the clause. */
export async function addLayer(actor: Actor, value: unknown): Promise<Answer<{ id: string }>> {
	if (!mayWriteLayers(actor)) return notTheirs();
	const overlay = readOverlay(value);
	if (!overlay.ok) return refused('invalid', '有几处需要改正，没有保存。', overlay.faults);
	const faults = await faultsOf(actor, overlay.value);
	if (faults.length > 0) return refused('invalid', '有几处不能这样要求，没有保存。', faults);
	const row = rowOf(overlay.value, actor);
	await writeSchool(actor.schoolId, (db) => insertLayer(db, row));
	await rejudgePlans(actor.schoolId);
	return granted({ id: row.id });
}

/** It asks for nothing any more from now on; what it judged stays with the versions. */
export async function endLayer(actor: Actor, id: string): Promise<Answer<null>> {
	if (!mayWriteLayers(actor)) return notTheirs();
	const ending = { endedAt: now(), endedBy: actor.personId };
	const ended = await writeSchool(actor.schoolId, (db) => end(db, id, ending));
	if (!ended) return refused('not-found', '没有这条要求，或已经停用。请刷新后再看。');
	await rejudgePlans(actor.schoolId);
	return granted(null);
}
