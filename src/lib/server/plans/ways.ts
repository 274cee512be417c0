/** How a school reviews its plans: with 系部审核 before 教务, or without. Its administrator says. */
import { eq } from 'drizzle-orm';
import type { Ways } from '#domain/plan/life.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writeSchool, type SchoolQueries } from '../db/databases.ts';
import { rememberSchool } from '../db/remembered.ts';
import { plans } from '../db/school/schema.ts';
import { putSetting, settingOf } from '../db/setting.ts';
import { mayKeepPeople, notTheirs } from '../people/permission.ts';

const key = 'department-review';

async function settingIn(db: SchoolQueries): Promise<boolean> {
	return (await settingOf<boolean>(db, key)) === true;
}

export const waysOf = async (schoolId: string): Promise<Ways> => ({
	departmentReview: await rememberSchool(schoolId, 'department review', settingIn),
});

const waitingIn = (db: SchoolQueries) =>
	db.select({ id: plans.id }).from(plans).where(eq(plans.stage, 'department-review'));

/** Plans that wait for a department are decided first: nobody would be left to do it. */
export async function setDepartmentReview(
	actor: Actor,
	departmentReview: boolean,
): Promise<Answer<Ways>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	return writeSchool(actor.schoolId, async (db) => {
		if ((await settingIn(db)) === departmentReview) return granted({ departmentReview });
		const waiting = departmentReview ? [] : await waitingIn(db);
		if (waiting.length > 0)
			return refused(
				'invalid',
				`还有 ${waiting.length} 份方案在系部审核。办完（通过、退回或撤回）之后再取消系部审核。`,
			);
		await putSetting(db, key, departmentReview);
		return granted({ departmentReview });
	});
}
