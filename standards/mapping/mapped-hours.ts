/** Hours that a plan maps to an occupational standard, in all and by 职业功能. */
import type { Certificate } from '#domain/certificates/certificate.ts';
import { mappedIn } from '#domain/certificates/mapped.ts';
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';

export interface Mapped {
	readonly hours: Hundredths;
	/** Some hours are not given yet. */
	readonly open: boolean;
	/** Each course that a skill is mapped to, with its hours. */
	readonly parts: readonly Derivation[];
}

/** Of the skills that count; courses that are not there, or have no hours, teach nothing. */
export function mappedHours(
	certificate: Certificate,
	{ offers }: Measures,
	counts: (skill: string) => boolean,
): Mapped {
	const names = new Map(
		offers.filter(({ present }) => present).map(({ course }) => [course.id, course.name]),
	);
	const parts = mappedIn(certificate)
		.filter(({ skill, course }) => counts(skill) && names.has(course))
		.map(({ skill, course, hours, path }) => ({
			hours,
			label: `${skill} ${names.get(course)}`,
			path: `${path}/hours`,
		}));
	return {
		hours: parts.reduce((sum, { hours }) => sum + hundredths(hours ?? 0), 0),
		open: parts.some(({ hours }) => hours === null),
		parts: parts.map(({ label, hours, path }) => nodes.cell(label, '学时', hours, path)),
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
	measures: Measures,
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
			mapped: mappedHours(certificate, measures, (skill) => ids.has(skill)),
			theory: weightOf(standard.weights.theory, certificate, number),
			skill: weightOf(standard.weights.skill, certificate, number),
		};
	});
}
