/** Hours that a plan maps to an occupational standard, in all and by 职业功能. */
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { OccupationalStandard } from '../../schema/occupational.ts';
import { certificatePath, type Certificate } from '../claims.ts';
import type { StandardView } from '../world.ts';

export interface Mapped {
	readonly hours: Hundredths;
	/** Some hours are not given yet. */
	readonly open: boolean;
	/** Each course that a skill is mapped to, with its hours. */
	readonly parts: readonly Derivation[];
}

/** Courses that are not there, or have no hours, teach nothing. */
export function mappedHours(
	certificate: Certificate,
	{ measures }: StandardView,
	counts: (skill: string) => boolean = () => true,
): Mapped {
	const present = new Set(
		measures.offers.filter((offer) => offer.present).map(({ course }) => course.id),
	);
	const names = new Map(measures.courses.map(({ course }) => [course.id, course.name]));
	const mapping = certificate.mapping.filter(({ skill }) => counts(skill));
	const parts = mapping.flatMap(({ skill, courses }) =>
		courses
			.map(({ course, hours }, index) => ({
				course,
				hours,
				label: `${skill} ${names.get(course) ?? course}`,
				path: certificatePath(certificate, 'mapping', skill, 'courses', index, 'hours'),
			}))
			.filter(({ course }) => present.has(course)),
	);
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
			mapped: mappedHours(certificate, view, (skill) => ids.has(skill)),
			theory: weightOf(standard.weights.theory, certificate, number),
			skill: weightOf(standard.weights.skill, certificate, number),
		};
	});
}
