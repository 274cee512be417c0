/** Hours that a plan maps to an occupational standard, in all and by 职业功能. */
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { OccupationalStandard } from '../../schema/occupational.ts';
import type { Certificate } from '../claims.ts';
import type { StandardView } from '../world.ts';

export interface Mapped {
	readonly hours: Hundredths;
	/** Some hours are not given yet. */
	readonly open: boolean;
}

type Mapping = Certificate['mapping'];

/** Courses that are not there, or have no hours, teach nothing. */
export function mappedHours(mapping: Mapping, { measures }: StandardView): Mapped {
	const present = new Set(
		measures.offers.filter((offer) => offer.present).map(({ course }) => course.id),
	);
	const parts = mapping
		.flatMap(({ courses }) => courses)
		.filter(({ course }) => present.has(course));
	return {
		hours: parts.reduce((sum, { hours }) => sum + hundredths(hours ?? 0), 0),
		open: parts.some(({ hours }) => hours === null),
	};
}

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
	{ standard }: OccupationalStandard,
	certificate: Certificate,
	view: StandardView,
): FunctionWeight[] {
	const { level, track } = certificate;
	const functions = standard.work
		.filter((work) => work.level === level && (work.track === null || work.track === track))
		.flatMap((work) => work.functions);
	return functions.map(({ number, name, workContents }) => {
		const ids = new Set(
			workContents
				.flatMap(({ skills, knowledge }) => [...skills, ...knowledge])
				.map(({ id }) => id),
		);
		return {
			number,
			name: name ?? String(number),
			mapped: mappedHours(
				certificate.mapping.filter(({ skill }) => ids.has(skill)),
				view,
			),
			theory: weightOf(standard.weights.theory, certificate, number),
			skill: weightOf(standard.weights.skill, certificate, number),
		};
	});
}
