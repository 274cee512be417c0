/** The school's 校历, as far as it says how many weeks there are of what. */
import type { TermWeeks } from '#domain/staff/cohort-weeks.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { recordsOf, standingOf } from '../facts/standing.ts';
import { mayCreate } from '../plans/permission.ts';

export async function schoolTerms(actor: Actor): Promise<Answer<TermWeeks[]>> {
	if (!mayCreate(actor)) return refused('not-allowed', '新建方案由专业负责人办理。');
	const { semester } = recordsOf(await standingOf(actor.schoolId));
	return granted(
		semester.map(({ year, term, teaching, exam, practice, flexible }) => ({
			...{ year, term, teaching, exam, practice, flexible },
		})),
	);
}
