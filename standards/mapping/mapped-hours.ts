/** Hours that a plan maps to an occupational standard, and those that its level is trained in. */
import type { Certificate } from '#domain/certificates/certificate.ts';
import { mappedIn } from '#domain/certificates/mapped.ts';
import { pointsOf } from '#domain/certificates/points.ts';
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import { askedOf } from './asked.ts';

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

/** Ids that count are those that the level asks for: what an edition no longer has is not trained. */
export function trainedHours(
	standard: OccupationalStandard,
	certificate: Certificate,
	measures: Measures,
): Mapped {
	const points = pointsOf(askedOf(standard, certificate));
	return mappedHours(certificate, measures, (skill) => points.has(skill));
}

/** 培训参考学时 of a level as the standard puts it, with its clause. */
export const referenceHours = ({ parameters }: OccupationalStandard, level: string) =>
	parameters.find(({ rule, part }) => rule === 'occupation/training-hours' && part === level);
