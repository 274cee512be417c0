/** What a school asks of its teachers and rooms in one semester, and the courses that its programmes share. */
import type { DeskCourses, DeskLoads, SetNorms } from '#domain/desk/school-views.ts';
import { readNorms, usualNorms, type Norms } from '#domain/desk/norms.ts';
import { roomLoad } from '#domain/desk/room-load.ts';
import { termBeside, termOf, termOn, type SchoolTerm } from '#domain/desk/school-term.ts';
import { sharedCourses } from '#domain/desk/shared-courses.ts';
import { teacherLoad } from '#domain/desk/teacher-load.ts';
import type { SemesterRecord } from '#domain/staff/records.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool } from '../db/databases.ts';
import { rememberSchool } from '../db/remembered.ts';
import { putSetting, settingOf } from '../db/setting.ts';
import { seesNames } from '../facts/permission.ts';
import { recordsOf, standingOf } from '../facts/standing.ts';
import { today } from '../plans/judge.ts';
import { schoolPlans } from './figures.ts';
import { keepsDesk, notTheirs, notTheirsToKeep, seesDesk } from '../access/desk.ts';

const key = 'norms';

export const normsOf = (schoolId: string): Promise<SetNorms> =>
	rememberSchool(schoolId, 'norms', async (db) => {
		const norms = await settingOf<Norms>(db, key);
		return { norms: norms ?? usualNorms, isSet: norms !== null };
	});

export async function setNorms(actor: Actor, sent: unknown): Promise<Answer<Norms>> {
	if (!keepsDesk(actor)) return notTheirsToKeep();
	const read = readNorms(sent);
	if (!read.ok)
		return refused(
			'invalid',
			read.faults.map(({ wrong, right }) => `${wrong}：${right}`).join('；'),
			read.faults,
		);
	await writeSchool(actor.schoolId, (db) => putSetting(db, key, read.value));
	return granted(read.value);
}

/** `2026-1`: the year in which the school year begins, and the term. */
function askedTerm(asked: string, semesters: readonly SemesterRecord[]): SchoolTerm | null {
	const [, year, term] = /^(20\d\d)-([12])$/.exec(asked) ?? [];
	return year && term ? termOf(Number(year), Number(term), semesters) : null;
}

/** The semester of today, unless another is asked for. */
export async function deskLoads(actor: Actor, asked: string): Promise<Answer<DeskLoads>> {
	if (!seesDesk(actor)) return notTheirs();
	const records = recordsOf(await standingOf(actor.schoolId));
	const { semester: semesters, teacher, enrolment, room, place, programme } = records;
	const [plans, set] = await Promise.all([schoolPlans(actor), normsOf(actor.schoolId)]);
	const current = termOn(today(), semesters);
	const term = askedTerm(asked, semesters) ?? current;
	const names = new Map([
		...plans.map(({ programme: code, title }) => [code, title.slice(6).trim()] as const),
		...programme.map(({ code, name }) => [code, name] as const).filter(([, name]) => name !== ''),
	]);
	const teachers = seesNames(actor) ? teacher : teacher.map((one) => ({ ...one, name: '' }));
	const pools = teacherLoad(plans, { teachers, enrolment }, term, set.norms);
	return granted({
		...set,
		term,
		terms: [-1, 0, 1, 2, 3, 4].map((by) => termBeside(current, by, semesters)),
		teaching: pools.map((pool) => ({
			...pool,
			name:
				pool.programme === null
					? '全校公共课'
					: `${names.get(pool.programme) ?? ''}（${pool.programme}）专业课`,
		})),
		rooms: roomLoad(plans, { rooms: room, places: place, enrolment }, term, set.norms),
	});
}

/** Courses of one cohort's plans that several programmes have; the fullest cohort unless another is asked for. */
export async function deskCourses(actor: Actor, asked: string): Promise<Answer<DeskCourses>> {
	if (!seesDesk(actor)) return notTheirs();
	const plans = await schoolPlans(actor);
	const cohorts = [...new Set(plans.map(({ cohort }) => cohort))];
	const cohort = cohorts.find((one) => String(one) === asked) ?? fullest(plans);
	const own = plans.filter((plan) => plan.cohort === cohort);
	return granted({ cohort, cohorts, courses: sharedCourses(own) });
}

/** The cohort with the most plans: the one whose courses there are to compare. */
function fullest(plans: readonly { readonly cohort: number }[]): number | null {
	const counts = new Map<number, number>();
	for (const { cohort } of plans) counts.set(cohort, (counts.get(cohort) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
