/** The numerator of practice-share by part, as the report prints it. */
import { decimal, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';

export interface PracticeParts {
	/** Practice hours of public courses, of professional courses, and of segments. */
	readonly public: Hundredths;
	readonly professional: Hundredths;
	readonly segments: Hundredths;
}

/** Figures that are not yet given count as nothing here. */
export function partsOf({ entries, segments }: Measures): PracticeParts {
	const parts = { public: 0, professional: 0, segments: 0 };
	for (const { category, load } of entries)
		parts[category === 'public' ? 'public' : 'professional'] += load.practiceLeast;
	for (const { practice } of segments) parts.segments += practice;
	return parts;
}

export const partWords = (parts: PracticeParts): string =>
	`其中公共基础课程 ${decimal(parts.public)}、专业课程 ${decimal(parts.professional)}、实践环节 ${decimal(parts.segments)} 学时。`;
