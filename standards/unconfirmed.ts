/** Requirements that only advise because nobody has confirmed them yet: general knowledge, and texts not seen. */
import type { Judging, Requirement } from '#domain/rules/check-plan.ts';
import type { UnconfirmedRow } from '#domain/rules/layer-row.ts';
import { cite } from '#domain/rules/cite.ts';
import type { World } from './rules/world.ts';

/** `part` as an overlay's `confirmed` names it; `source`: 《…课程标准》（…）附件1；学时表未见原文. */
export type Unconfirmed = Omit<UnconfirmedRow, 'programmes'>;

const hoursOfSubjects = 'courses/public-minimum-hours';

const isWhole = ({ confirmations = [] }: Requirement): boolean =>
	confirmations.some(({ part }) => part === null);

function general(requirement: Requirement): Unconfirmed[] {
	const { rule, part = null, value, unit, unconfirmed, clause } = requirement;
	if (unconfirmed === undefined || isWhole(requirement)) return [];
	return [{ rule, part, value, unit, strength: unconfirmed, source: cite(clause) }];
}

function subjects(requirement: Requirement, { publicCourses }: World): Unconfirmed[] {
	const { rule, value, strength, confirmations = [] } = requirement;
	if (rule !== hoursOfSubjects || isWhole(requirement)) return [];
	const known = new Set(confirmations.map(({ part }) => part));
	return publicCourses
		.filter(({ field, confirmed }) => !confirmed && !known.has(field))
		.filter(({ field }) => value.parts?.includes(field))
		.map(({ field, hours, source }) => ({
			...{ rule, part: field, value: { min: String(hours) }, unit: '学时', strength, source },
		}));
}

export const unconfirmedOf = ({ requirements, world }: Judging<World>): Unconfirmed[] =>
	[...requirements.values()]
		.flat()
		.flatMap((requirement) => [...general(requirement), ...subjects(requirement, world)]);
