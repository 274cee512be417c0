/** Which way a plan goes: a change of a published one does without what the school's rules do not ask of it. */
import { changeKindsOf } from '#domain/desk/change-kinds.ts';
import { routeOf, usualRouting, type Route, type RoutingRules } from '#domain/desk/routing.ts';
import type { Ways } from '#domain/plan/life.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readSchool, type SchoolQueries } from '../db/databases.ts';
import { settingOf } from '../db/setting.ts';
import { versionByNumber } from './decision-repository.ts';
import { originOf } from './record-repository.ts';
import { waysOf } from './ways.ts';

export const routingKey = 'routing';

export const routingIn = async (db: SchoolQueries): Promise<RoutingRules> =>
	(await settingOf<RoutingRules>(db, routingKey)) ?? usualRouting;

/** What the published version said that a plan changes; null: it changes none. */
export const originContent = (schoolId: string, planId: string): Promise<Plan | null> =>
	readSchool(schoolId, async (db) => {
		const origin = await originOf(db, planId);
		const version = origin && (await versionByNumber(db, origin.originId, origin.originVersion));
		return version ? (JSON.parse(version.content) as Plan) : null;
	});

/** Of a change as it stands now; null: the plan changes no published one. */
export async function routeFor(
	schoolId: string,
	planId: string,
	plan: Plan,
): Promise<Route | null> {
	const before = await originContent(schoolId, planId);
	if (!before) return null;
	return routeOf(changeKindsOf(before, plan), await readSchool(schoolId, routingIn));
}

/** How the school reviews this very plan. */
export async function waysFor(schoolId: string, route: Route | null): Promise<Ways> {
	const ways = await waysOf(schoolId);
	return route ? { ...ways, skipped: route.skipped } : ways;
}
