/** Until when each plan has to be through its stage: by what the school has set and its calendar. */
import { dayInChina } from '#domain/day-in-china.ts';
import {
	daysFault,
	deadlineOf,
	entryOf,
	termAfter,
	usualDays,
	type DaysBefore,
	type Deadline,
	type TermStart,
} from '#domain/desk/deadlines.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool, type SchoolQueries } from '../db/databases.ts';
import { rememberSchool } from '../db/remembered.ts';
import { planOrigins } from '../db/school/schema.ts';
import { putSetting, settingOf } from '../db/setting.ts';
import { recordsOf, standingOf } from '../facts/standing.ts';
import { today } from '../plans/judge.ts';
import type { PlanRecord } from '../plans/repository.ts';
import { visiblePlan } from '../plans/visible.ts';
import { keepsDesk, notTheirsToKeep } from '../access/desk.ts';

const key = 'deadlines';

export interface SetDays {
	readonly days: DaysBefore;
	/** The school has said so; else it is what is usual. */
	readonly isSet: boolean;
}

export const daysOf = (schoolId: string): Promise<SetDays> =>
	rememberSchool(schoolId, 'deadlines', async (db) => {
		const days = await settingOf<DaysBefore>(db, key);
		return { days: days ?? usualDays, isSet: days !== null };
	});

export async function setDays(actor: Actor, days: DaysBefore): Promise<Answer<DaysBefore>> {
	if (!keepsDesk(actor)) return notTheirsToKeep();
	const fault = daysFault(days);
	if (fault !== null) return refused('invalid', fault);
	await writeSchool(actor.schoolId, (db) => putSetting(db, key, days));
	return granted(days);
}

const originsIn = (db: SchoolQueries) => db.select().from(planOrigins);

export const originsOf = (schoolId: string) => rememberSchool(schoolId, 'origins', originsIn);

/** The deadline of any plan of the school. */
export async function deadlinesFor(
	schoolId: string,
): Promise<(row: PlanRecord) => Deadline | null> {
	const [{ days }, origins, standing] = await Promise.all([
		daysOf(schoolId),
		originsOf(schoolId),
		standingOf(schoolId),
	]);
	const semesters = recordsOf(standing).semester;
	const changes = new Set(origins.map(({ planId }) => planId));
	const on = today();
	const startOf = ({ id, cohort, createdAt }: PlanRecord): TermStart =>
		changes.has(id) ? termAfter(dayInChina(createdAt), semesters) : entryOf(cohort, semesters);
	return (row) => deadlineOf(row.stage, startOf(row), days, on);
}

/** Of one plan, for whoever sees it. */
export async function deadlineForPlan(
	actor: Actor,
	planId: string,
): Promise<Answer<Deadline | null>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const deadlineFor = await deadlinesFor(actor.schoolId);
	return granted(deadlineFor(visible.value));
}
