/** Hours by 职业功能 beside the weights of the exam. */
import type { Certificate } from '#domain/certificates/certificate.ts';
import { pointsOf } from '#domain/certificates/points.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import { askedOf } from './asked.ts';
import { mappedHours, type Mapped } from './mapped-hours.ts';

/** A 职业功能 of the chosen level and 工种: what is mapped to it, and its exam weights in percent. */
export interface FunctionWeight {
	readonly number: number;
	readonly name: string;
	readonly mapped: Mapped;
	/** null: not examined. */
	readonly theory: number | null;
	readonly skill: number | null;
}

type Weights = OccupationalStandard['standard']['weights'];

const weightOf = (
	columns: Weights['theory'],
	{ level, track }: Certificate,
	number: number,
): number | null =>
	columns
		.find((column) => column.level === level && (column.track === null || column.track === track))
		?.rows.find((row) => row.function === number)?.percent ?? null;

/** The plot of occupation/weights: share of the mapped hours by function beside the weights. */
export function functionWeights(
	occupational: OccupationalStandard,
	certificate: Certificate,
	measures: Measures,
): FunctionWeight[] {
	const { standard } = occupational;
	const points = pointsOf(askedOf(occupational, certificate));
	const { level, track } = certificate;
	const functions = standard.work
		.filter((work) => work.level === level && (work.track === null || work.track === track))
		.flatMap((work) => work.functions);
	return functions.map(({ number, name, workContents }) => {
		// Of a function that the 工种 is not examined in nothing counts.
		const ids = new Set(
			workContents
				.flatMap(({ skills, knowledge }) => [...skills, ...knowledge])
				.map(({ id }) => id)
				.filter((id) => points.has(id)),
		);
		return {
			number,
			name: name ?? String(number),
			mapped: mappedHours(certificate, measures, (skill) => ids.has(skill)),
			theory: weightOf(standard.weights.theory, certificate, number),
			skill: weightOf(standard.weights.skill, certificate, number),
		};
	});
}
