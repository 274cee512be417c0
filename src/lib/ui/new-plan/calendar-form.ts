/** The weeks of the semesters while they are typed. */
import { nodes, type Derivation } from '#domain/derivation/index.ts';
import { hundredths, whole } from '#domain/exact.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readNumber } from '#ui/kit/number-text.ts';

export const uses = ['teaching', 'exam', 'practice', 'flexible'] as const;
export type Use = (typeof uses)[number];

export const useNames: Record<Use, string> = {
	teaching: '授课',
	exam: '考试',
	practice: '实践',
	flexible: '机动',
};

/** Texts by `semester/use`, `1/teaching`. */
export type WeekTexts = Record<string, string>;

const ordinals = '一二三四五六七八九十';
export const semesterName = (semester: number): string =>
	`第${ordinals[semester - 1] ?? semester}学期`;
export const yearName = (year: number): string => `第${ordinals[year - 1] ?? year}学年`;

export const weekTexts = (calendar: Plan['calendar']): WeekTexts =>
	Object.fromEntries(
		calendar.flatMap(({ semester, weeks }) =>
			uses.map((use) => [`${semester}/${use}`, String(weeks[use])]),
		),
	);

/** Sum of the weeks of one semester in hundredths; null where a text is no number. */
export function semesterSum(texts: WeekTexts, semester: number): number | null {
	let sum = 0;
	for (const use of uses) {
		const text = texts[`${semester}/${use}`] ?? '';
		const weeks = text.trim() === '' ? 0 : readNumber(text);
		if (weeks === null) return null;
		sum += hundredths(weeks);
	}
	return sum;
}

/** How the weeks of semesters come about, use by use; of one or of a whole year. */
export const weeksTree = (
	texts: WeekTexts,
	label: string,
	semesters: readonly number[],
): Derivation =>
	nodes.sum(
		label,
		'周',
		semesters.map((semester) =>
			nodes.sum(
				semesterName(semester),
				'周',
				uses.map((use) => {
					const weeks = readNumber(texts[`${semester}/${use}`] ?? '') ?? 0;
					return nodes.constant(`${useNames[use]}周`, '周', whole(hundredths(weeks)));
				}),
			),
		),
	);

export interface YearSum {
	readonly year: number;
	/** Hundredths of weeks; null where a text is no number. */
	readonly sum: number | null;
	/** Hundredths that are missing (positive) or too many; null where nothing is asked for. */
	readonly missing: number | null;
}

/** The sums by school year beside what the clause asks for. */
export function yearSums(texts: WeekTexts, years: number, wanted: string | null): YearSum[] {
	return Array.from({ length: years }, (_, index) => {
		const [first, second] = [semesterSum(texts, 2 * index + 1), semesterSum(texts, 2 * index + 2)];
		const sum = first === null || second === null ? null : first + second;
		const missing = sum === null || wanted === null ? null : hundredths(Number(wanted)) - sum;
		return { year: index + 1, sum, missing };
	});
}

/**
 * The texts with a year brought to its weeks by the flexible weeks of its second semester, then of
 * its first; null where they do not reach.
 */
export function evened(texts: WeekTexts, { year, missing }: YearSum): WeekTexts | null {
	if (missing === null || missing === 0) return null;
	for (const semester of [2 * year, 2 * year - 1]) {
		const key = `${semester}/flexible`;
		const now = hundredths(readNumber(texts[key] ?? '') ?? 0);
		if (now + missing >= 0) return { ...texts, [key]: String((now + missing) / 100) };
	}
	return null;
}
