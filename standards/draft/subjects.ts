/** The public subjects of a standard with what is known of their hours. */
import type { PublicCourseRow } from '../schema/public-courses.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import type { Bounds } from './bounds.ts';

export type Spread = PublicCourseRow['spread'];

export interface Subject {
	/** Field of 8.1.1. */
	readonly field: string;
	/** 必修或限选: drafted as 限选. */
	readonly limited: boolean;
	readonly spread: Spread;
	/** The four of 思想政治; else one. Hours of the draft. */
	readonly courses: readonly { readonly name: string; readonly hours: number }[];
	/** National hours of the subject; null: none are known. */
	readonly least: number | null;
}

/** Hours of a subject of which no figure is known, before they are stretched to the usual share. */
const unknownHours = { required: 36, limited: 18 };

function subjectOf(field: string, limited: boolean, rows: readonly PublicCourseRow[]): Subject {
	const row = rows.find((candidate) => candidate.field === field);
	const hours = limited ? unknownHours.limited : unknownHours.required;
	return {
		field,
		limited,
		spread: row?.spread ?? 'free',
		courses: row?.courses ?? [{ name: field, hours }],
		least: row?.national?.least ?? null,
	};
}

export const subjectHours = (list: readonly Subject[]): number =>
	list.flatMap(({ courses }) => courses).reduce((sum, { hours }) => sum + hours, 0);

const stretch = (subject: Subject, factor: number): Subject => ({
	...subject,
	courses: subject.courses.map(({ name, hours }) => ({
		name,
		hours: Math.ceil((hours * factor) / 18) * 18,
	})),
});

/** A little above the least share, that the draft does not stand on its bound. */
const above = 1.08;

/**
 * Subjects in the order of the standard. Where a level has no table of national hours, they share out
 * what the least public share of the total asks for, in steps of 18 hours.
 */
export function subjectsOf(
	{ courses }: TeachingContent,
	rows: readonly PublicCourseRow[],
	bounds: Bounds,
): readonly Subject[] {
	const list = [
		...courses.public.required.map((field) => subjectOf(field, false, rows)),
		...courses.public.limited.map((field) => subjectOf(field, true, rows)),
	];
	const isKnown = ({ field }: Subject): boolean => rows.some((row) => row.field === field);
	const known = subjectHours(list.filter(isKnown));
	const unknown = subjectHours(list.filter((subject) => !isKnown(subject)));
	const wanted = (bounds.publicShare.least ?? 0) * (bounds.total.least ?? 0) * above;
	const factor = unknown === 0 ? 1 : Math.max(1, (wanted - known) / unknown);
	return list.map((subject) => (isKnown(subject) ? subject : stretch(subject, factor)));
}
