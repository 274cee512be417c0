/** Students of a programme by cohort, as figures that rules divide by. */
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { fraction } from '#domain/exact.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';

/** Students of each cohort. */
export const studentsOf = ({ enrolment }: Facts): Derivation[] =>
	enrolment.map(({ cohort, students }, index) =>
		nodes.fact(
			`${cohort}级`,
			'人',
			students === null ? null : fraction(students, 1),
			joinPath('enrolment', index, 'students'),
		),
	);
