/** What is recorded of a plan's life beside its decisions, as its pages show it. */
import { routeWords } from '#domain/desk/routing.ts';
import type { Stage } from '#domain/plan/life.ts';
import type { RecordKind, RecordValues } from '#domain/plan/record.ts';
import type { Person } from '#domain/plan/row.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { namesOf } from '../people/index.ts';
import { contentOf } from './content.ts';
import { titleOfPlan } from './library-use.ts';
import { mayChange, mayRead, mayRecord } from './permission.ts';
import * as repository from './record-repository.ts';
import { planById, type PlanRecord } from './repository.ts';
import { routeFor } from './route.ts';
import { visiblePlan } from './visible.ts';

export interface PlanRecordEntry {
	readonly recordId: string;
	/** 1, 2, … of the record; a later one corrects it. */
	readonly revision: number;
	readonly kind: RecordKind;
	readonly version: number;
	readonly outcome: 'pass' | 'return';
	readonly value: RecordValues;
	readonly by: Person;
	readonly at: string;
}

/** Another plan, as far as this person may see it. */
export interface LinkedPlan {
	readonly id: string;
	/** 2026级 直播电商服务 */
	readonly title: string;
	readonly stage: Stage;
}

/** Of a change: the version, why, and in words which steps it does without as it stands; empty: none. */
interface Origin {
	readonly version: number;
	readonly reason: string;
	readonly route: string;
}

export interface PlanLife {
	/** Oldest first. */
	readonly records: readonly PlanRecordEntry[];
	readonly publication: {
		readonly version: number;
		/** SHA-256 of the report's bytes, hexadecimal. */
		readonly hash: string;
		readonly by: Person;
		readonly at: string;
	} | null;
	/** The published version that it changes. */
	readonly origin: (LinkedPlan & Origin) | null;
	/** The plan that changes it. */
	readonly change: LinkedPlan | null;
	readonly mayRecord: boolean;
	readonly mayChange: boolean;
}

const linked = (actor: Actor, row: PlanRecord | undefined): LinkedPlan | null =>
	row && mayRead(actor, row) ? { id: row.id, title: titleOfPlan(row), stage: row.stage } : null;

const rowsOf = (schoolId: string, planId: string) =>
	readSchool(schoolId, async (db) => {
		const origin = await repository.originOf(db, planId);
		return {
			records: await repository.recordsOfPlan(db, planId),
			publication: await repository.publicationOf(db, planId),
			origin,
			from: origin && (await planById(db, origin.originId)),
			change: (await repository.changeOf(db, planId))?.plan,
		};
	});

async function routeIn(schoolId: string, row: PlanRecord): Promise<string> {
	const route = await routeFor(schoolId, row.id, await contentOf(schoolId, row));
	return route ? routeWords(route) : '';
}

export async function lifeOf(actor: Actor, planId: string): Promise<Answer<PlanLife>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const { records, publication, origin, from, change } = await rowsOf(actor.schoolId, planId);
	const entered = publication ? [...records, publication] : records;
	const person = await namesOf(entered.map(({ personId }) => personId));
	const source = linked(actor, from);
	const route = source ? await routeIn(actor.schoolId, visible.value) : '';
	return granted({
		records: records.map(({ personId, ...row }) => ({
			...{ recordId: row.recordId, revision: row.revision, kind: row.kind, at: row.at },
			...{ version: row.version, outcome: row.outcome, value: row.value },
			by: person(personId),
		})),
		publication: publication
			? {
					...{ version: publication.version, hash: publication.hash, at: publication.at },
					by: person(publication.personId),
				}
			: null,
		origin:
			origin && source
				? { ...source, version: origin.originVersion, reason: origin.reason, route }
				: null,
		change: linked(actor, change),
		mayRecord: mayRecord(actor),
		mayChange: mayChange(actor, visible.value) && change === undefined,
	});
}
