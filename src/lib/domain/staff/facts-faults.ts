/** What well-formed facts must also hold: nobody twice, no period that ends before it begins. */
import type { Fault } from '../fault.ts';
import { joinPath } from '../plan/path.ts';
import type { Base, EnterprisePractice, Facts, Teacher } from './facts-shape.ts';

/** A fault for each key that stands a second time; teachers stand by id, enrolment by position. */
function doubleTeachers(teachers: readonly Teacher[]): Fault[] {
	const ids = teachers.map(({ id }) => id);
	const again = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
	return [...again].map((id) => ({
		path: joinPath('teachers', id),
		wrong: `教师编号 ${id} 重复`,
		right: '每名教师只出现一次',
	}));
}

const doubleCohorts = ({ enrolment }: Facts): Fault[] =>
	enrolment.flatMap(({ cohort }, index) =>
		enrolment.findIndex((other) => other.cohort === cohort) < index
			? [
					{
						path: joinPath('enrolment', index, 'cohort'),
						wrong: `${cohort}级 重复`,
						right: '每级只写一次',
					},
				]
			: [],
	);

/** Of periods that stand at `place`: none ends before it begins, or after the day `asOf`. */
export function periodFaults(
	periods: readonly EnterprisePractice[],
	place: string,
	asOf: string | null,
): Fault[] {
	return periods.flatMap(({ from, to }, index): Fault[] => {
		const path = `${place}/${index}`;
		if (from > to) return [{ path, wrong: `起 ${from} 晚于止 ${to}`, right: '起日不晚于止日' }];
		return asOf !== null && to > asOf
			? [{ path, wrong: `${to} 还没有到（${asOf}）`, right: '只写已经完成的企业实践' }]
			: [];
	});
}

const practiceFaults = ({ id, enterprisePractice }: Teacher, asOf: string | null): Fault[] =>
	periodFaults(enterprisePractice, joinPath('teachers', id, 'enterprisePractice'), asOf);

export const agreementFaults = ({ agreement }: Pick<Base, 'agreement'>, place: string): Fault[] =>
	agreement?.from && agreement.to && agreement.from > agreement.to
		? [
				{
					path: place,
					wrong: `起 ${agreement.from} 晚于止 ${agreement.to}`,
					right: '起日不晚于止日',
				},
			]
		: [];

/** Practice that is still to come on `today`, of facts that do not say of which day they are. */
export const futureFaults = ({ asOf, teachers }: Facts, today: string): Fault[] =>
	asOf === null ? teachers.flatMap((teacher) => practiceFaults(teacher, today)) : [];

/** Faults of facts that fit their shape; empty where they can be judged. */
export const factsFaults = (facts: Facts): Fault[] => [
	...doubleTeachers(facts.teachers),
	...doubleCohorts(facts),
	...facts.teachers.flatMap((teacher) => practiceFaults(teacher, facts.asOf)),
	...facts.bases.flatMap((base, index) =>
		agreementFaults(base, joinPath('bases', index, 'agreement')),
	),
];
