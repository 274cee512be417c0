/** What the rules of the standards read beside the plan. */
import { defineRule } from '#domain/rules/define-rule.ts';
import type { Rule, View } from '#domain/rules/define-rule.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { CertificateStandard } from '../schema/certificate.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import type { TeachingContent } from '../schema/teaching.ts';

/** National hours of a public course (standards/public-courses). */
export interface PublicCourse {
	/** Field of 8.1.1: 思想政治. */
	readonly field: string;
	/** Names of its courses in their order: the four of 思想政治; else one. */
	readonly courses: readonly string[];
	/** National hours of the field in all, whole hours. */
	readonly hours: number;
	readonly source: string;
	readonly confidence: 'A' | 'B' | 'C' | 'G';
	/** Who confirmed the row and when; null: a default that gives advice only. */
	readonly confirmed: { readonly by: string; readonly on: string } | null;
}

/** An old word and what is written today (alias data of standards/catalogue). */
export interface Alias {
	readonly old: string;
	readonly now: string;
	readonly kind: 'internship' | 'course' | 'programme' | 'certificate' | 'occupation' | 'field';
	readonly since: string | null;
	readonly source: string;
}

/** A row of the programme catalogue. */
export interface Programme {
	readonly code: string;
	readonly name: string;
	readonly level: string;
	readonly majorCategory: { readonly code: string; readonly name: string };
	readonly majorClass: { readonly code: string; readonly name: string };
}

export interface World {
	/** null: a programme without a national standard. */
	readonly standard: (TeachingContent & { readonly id: string }) | null;
	readonly publicCourses: readonly PublicCourse[];
	readonly aliases: readonly Alias[];
	/** The whole catalogue, all levels. */
	readonly programmes: readonly Programme[];
	/** Groups of occupation codes that name one occupation in different editions. */
	readonly sameOccupations: readonly (readonly string[])[];
	/** Standards of the plan's certificates by `id@edition`; null: the library has it not. */
	readonly claimed: ReadonlyMap<string, CertificateStandard | OccupationalStandard | null>;
	/** facts.json, read and validated; null: not given. */
	readonly facts: Facts | null;
}

export type StandardRule = Rule<World>;
export type StandardView = View<World>;
export const rule = (definition: StandardRule): StandardRule => defineRule(definition);
