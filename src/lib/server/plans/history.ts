/** Who changed what, when, from what to what: the whole of it, newest first. */
import type { Person } from '#domain/plan/row.ts';
import type { Action } from '#domain/plan/life.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { touches } from '#domain/plan/rebase.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool, type SchoolQueries } from '../db/databases.ts';
import { rememberSchool } from '../db/remembered.ts';
import { namesOf } from '../people/index.ts';
import { historyRows, recentDecisions, recentRevisions } from './history-repository.ts';
import { titleOfPlan } from './library-use.ts';
import { visiblePlans } from './list-plans.ts';
import { editOf } from '../db/school/edit-of.ts';
import { visiblePlan } from './visible.ts';

export interface HistoryEntry extends Edit {
	readonly revision: number;
	readonly at: string;
	readonly by: Person;
}

export interface HistoryQuery {
	/** Only revisions before this one, to page on. */
	readonly before?: number;
	/** Of revisions; 100 unless told, 500 at most. */
	readonly limit?: number;
	/** Only edits of this place, what is in it, and what holds it. */
	readonly path?: string;
}

export async function historyOf(
	actor: Actor,
	planId: string,
	{ before = Number.MAX_SAFE_INTEGER, limit = 100, path = '' }: HistoryQuery = {},
): Promise<Answer<HistoryEntry[]>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const most = Math.min(Math.max(1, limit), 500);
	const rows = await readSchool(actor.schoolId, (db) => historyRows(db, planId, before, most));
	const person = await namesOf(rows.map(({ personId }) => personId));
	const entries = rows.map(({ edit, revision, at, personId }) => ({
		...editOf(edit),
		revision,
		at,
		by: person(personId),
	}));
	return granted(path === '' ? entries : entries.filter((entry) => touches(entry, path)));
}

export interface Activity {
	readonly planId: string;
	/** 2026级 直播电商服务 */
	readonly planName: string;
	readonly at: string;
	readonly by: Person;
	readonly kind: 'edit' | Action;
	/** Place of an edit: the first of its batch. */
	readonly path: string | null;
	/** Of an edit: how many places its batch changed. */
	readonly count: number;
	/** Of a decision: its reason. */
	readonly reason: string;
}

async function lately(db: SchoolQueries, ids: string[], limit: number) {
	const [changed, decided] = [
		await recentRevisions(db, ids, limit),
		await recentDecisions(db, ids, limit),
	];
	return [...changed, ...decided].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit);
}

/** What happened lately to the plans that the actor sees, newest first. */
export async function recentActivity(actor: Actor, limit = 20): Promise<Activity[]> {
	const plans = await visiblePlans(actor);
	const names = new Map(plans.map((plan) => [plan.id, titleOfPlan(plan)]));
	const ids = [...names.keys()];
	const rows = await rememberSchool(actor.schoolId, `activity ${limit} ${ids.join(' ')}`, (db) =>
		lately(db, ids, limit),
	);
	const person = await namesOf(rows.map(({ personId }) => personId));
	return rows.map(({ personId, ...row }) => ({
		...row,
		planName: names.get(row.planId) ?? '',
		by: person(personId),
	}));
}
