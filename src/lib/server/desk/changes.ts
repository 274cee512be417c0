/** Changes of published plans: what each alters, for whom, and which of it is past. */
import { alteredSemesters } from '#domain/desk/altered-semesters.ts';
import { changeKindsOf } from '#domain/desk/change-kinds.ts';
import type { PlanChangeRequest } from '#domain/desk/change-request.ts';
import { routeOf } from '#domain/desk/routing.ts';
import { semesterOf, termOn } from '#domain/desk/school-term.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { readSchool } from '../db/databases.ts';
import { recordsOf, standingOf } from '../facts/standing.ts';
import { namesOf } from '../people/index.ts';
import { contentOf } from '../plans/content.ts';
import { titleOfPlan } from '../plans/library-use.ts';
import { visiblePlans } from '../plans/list-plans.ts';
import { today } from '../plans/judge.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { originContent, routingIn } from '../plans/route.ts';
import { originsOf } from './deadlines.ts';
import { notTheirs, seesDesk } from '../access/desk.ts';

type Origin = Awaited<ReturnType<typeof originsOf>>[number];

async function requestOf(schoolId: string, row: PlanRecord, origin: Origin) {
	const [before, after, rules] = [
		await originContent(schoolId, row.id),
		await contentOf(schoolId, row),
		await readSchool(schoolId, routingIn),
	];
	if (!before) return null;
	const { kinds, skipped } = routeOf(changeKindsOf(before, after), rules);
	const { originId, originVersion, reason, at } = origin;
	return {
		...{ planId: row.id, title: titleOfPlan(row), stage: row.stage },
		programme: row.programmeCode,
		...{ originId, originVersion, reason, at, kinds, skipped },
		semesters: alteredSemesters(before, after),
		last: after.calendar.reduce((most, { semester }) => Math.max(most, semester), 0),
	};
}

/** The newest first. */
export async function deskChanges(actor: Actor): Promise<Answer<PlanChangeRequest[]>> {
	if (!seesDesk(actor)) return notTheirs();
	const { schoolId } = actor;
	const rows = new Map((await visiblePlans(actor)).map((row) => [row.id, row]));
	const origins = (await originsOf(schoolId)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
	const person = await namesOf(origins.map(({ personId }) => personId));
	const { semester, enrolment } = recordsOf(await standingOf(schoolId));
	const term = termOn(today(), semester);
	const requests: PlanChangeRequest[] = [];
	for (const origin of origins) {
		const row = rows.get(origin.planId);
		const request = row && (await requestOf(schoolId, row, origin));
		if (!row || !request) continue;
		const own = enrolment.find(
			({ programme, cohort }) => programme === row.programmeCode && cohort === row.cohort,
		);
		requests.push({
			...request,
			by: person(origin.personId),
			current: semesterOf(row.cohort, term),
			students: own?.students ?? null,
		});
	}
	return granted(requests);
}
