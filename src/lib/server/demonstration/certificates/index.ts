/**
 * The certificates that the demonstration's plan aims at, skill by skill, as a teacher of the trade read
 * them. Courses stand by name: a draft numbers its courses anew.
 */
import type { Plan } from '#domain/plan/shape.ts';
import livestream from './livestream-ecommerce.json' with { type: 'json' };
import webcast from './webcast-operation.json' with { type: 'json' };

type Certificate = Plan['certificates'][number];
type MappedCourse = Certificate['mapping'][number]['courses'][number];

interface NamedCertificate {
	readonly standard: Certificate['standard'];
	readonly level: string;
	readonly examSemester: number;
	readonly conversion: readonly { readonly course: string; readonly credits: number }[];
	/** By skill: courses by name. */
	readonly mapping: Readonly<Record<string, readonly MappedCourse[]>>;
}

/** Their shape is proved by test: every file names courses and roles as a plan has them. */
export const demonstrationCertificates = [livestream, webcast] as readonly NamedCertificate[];

function idsOf({ courses }: Plan): (name: string) => string {
	const ids = new Map(courses.map(({ id, name }) => [name, id]));
	return (name) => {
		const id = ids.get(name);
		if (id === undefined) throw new Error(`The demonstration's plan has no course ${name}`);
		return id;
	};
}

/** The plan with both certificates, in place of those that it has. */
export function withCertificates(plan: Plan): Plan {
	const idOf = idsOf(plan);
	const placed = <Row extends { readonly course: string }>(row: Row): Row => ({
		...row,
		course: idOf(row.course),
	});
	const certificates = demonstrationCertificates.map(
		({ mapping, conversion, ...aim }): Certificate => ({
			...aim,
			track: null,
			mapping: Object.entries(mapping).map(([skill, courses]) => ({
				skill,
				courses: courses.map(placed),
			})),
			conversion: conversion.map(placed),
		}),
	);
	return { ...plan, certificates };
}
