/**
 * What a publication keeps: the bytes of its report and their SHA-256. The bytes themselves, not what
 * would make them again: a later version of the program prints otherwise, and the record must not.
 */
import { dayInChina } from '#domain/day-in-china.ts';
import { versionLabel } from '#domain/plan/version-label.ts';
import { createHash } from 'node:crypto';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { print } from '../printing/print.ts';
import { passedOf, publishing } from './approvals.ts';
import { versionsOfPlan } from './decision-repository.ts';
import { frozenCheck } from './freeze.ts';
import { today, type Judged } from './judge.ts';
import { publicationOf, recordsOfPlan } from './record-repository.ts';
import type { PlanRecord } from './repository.ts';
import { visiblePlan } from './visible.ts';

export interface Publication {
	readonly report: string;
	readonly hash: string;
}

interface Publishing {
	readonly actor: Actor;
	readonly row: PlanRecord;
	readonly plan: Plan;
	readonly judged: Judged | null;
}

/** Before the transaction, for it is printed in a thread; nobody else can make a version meanwhile. */
export async function preparePublication(
	{ actor, row, plan, judged }: Publishing,
	at: string,
): Promise<Publication> {
	if (!judged) throw new Error('Nothing is published that was not judged');
	const { schoolId, personId, name } = actor;
	const [versions, rows] = await readSchool(schoolId, async (db) => [
		await versionsOfPlan(db, row.id),
		await recordsOfPlan(db, row.id),
	]);
	const { check, overlays } = judged;
	const approvals = [...passedOf(rows), await publishing({ personId, at })];
	const number = (versions[0]?.number ?? 0) + 1;
	const label = versionLabel(number);
	const uncoded = { code: null, registration: null, address: null };
	const version = { label, ...uncoded, acceptedBy: name, acceptedOn: dayInChina(at), approvals };
	const { bytes } = await print(
		schoolId,
		{
			plan,
			check: { ...check, findings: frozenCheck(judged).findings },
			version,
			day: today(),
			layers: overlays.map(({ issuer }) => issuer),
		},
		'report',
	);
	return {
		report: new TextDecoder().decode(bytes),
		hash: createHash('sha256').update(bytes).digest('hex'),
	};
}

export interface KeptReport {
	readonly bytes: Uint8Array;
	/** SHA-256 of the bytes, hexadecimal. */
	readonly hash: string;
	readonly name: string;
}

/** The report of a publication, to the byte. */
export async function publishedReport(actor: Actor, planId: string): Promise<Answer<KeptReport>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const kept = await readSchool(actor.schoolId, (db) => publicationOf(db, planId));
	if (!kept) return refused('stage', '方案还没有发布，没有存档报告。');
	const { cohort, programmeName } = visible.value;
	const name = `${cohort}级${programmeName}专业人才培养方案-发布存档报告-${versionLabel(kept.version)}.html`;
	return granted({ bytes: new TextEncoder().encode(kept.report), hash: kept.hash, name });
}
