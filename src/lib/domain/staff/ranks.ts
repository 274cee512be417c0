/** Ranks and grades as the words of a clause name them (职称, 职业技能等级). */
import type { Teacher } from './facts-shape.ts';
import type { Known } from './heads.ts';

const ranks = ['none', 'junior', 'intermediate', 'associate', 'full'] as const;

/** The first that stands in the words counts: 正高 before 高, 高级工 before 高级. */
const rankWords = [
	['正高', 'full'],
	['副高', 'associate'],
	['高级', 'associate'],
	['中级', 'intermediate'],
	['初级', 'junior'],
] as const;

/** 1 高级技师 … 5 初级工. */
const gradeWords = [
	['高级技师', 1],
	['技师', 2],
	['高级工', 3],
	['中级工', 4],
	['初级工', 5],
] as const;

const named = <Value>(words: string, table: readonly (readonly [string, Value])[]): Value | null =>
	table.find(([word]) => words.includes(word))?.[1] ?? null;

/** Whether `teacher` has what `words` ask for (中级及以上专业技术职务); undefined: they name no rank. */
export function meetsRank({ rank, skillGrade }: Teacher, words: string): Known | undefined {
	const grade = named(words, gradeWords);
	if (grade !== null) return skillGrade === null ? null : skillGrade <= grade;
	const least = named(words, rankWords);
	if (least === null) return undefined;
	return rank === null ? null : ranks.indexOf(rank) >= ranks.indexOf(least);
}
