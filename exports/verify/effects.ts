/** What changes of the schedule would mean: for the sums of its rows, of the plan, and for its verdicts. */
import { decimal } from '#domain/exact.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { resultWord } from '../views/words.ts';
import type { Change } from './compare.ts';
import { numberIn, rowsAfter } from './rows.ts';
import type { Verification } from './index.ts';

const semesters = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The course with one column of the schedule changed; null: the column is reckoned, not given. */
function withColumn(course: Course, column: string, value: number): Course | null {
	if (column === '学分') return { ...course, credits: value };
	if (column.startsWith('实践')) return { ...course, practiceHours: value };
	const semester = semesters.indexOf(column) + 1;
	const isIts = (term: Course['terms'][number]): boolean =>
		term.semester === semester && !term.block;
	if (semester === 0 || course.terms.filter(isIts).length !== 1) return null;
	const terms = course.terms.map((term) => (isIts(term) ? { ...term, weeklyHours: value } : term));
	return { ...course, terms };
}

function applied(plan: Plan, { place, after }: Change): Plan | null {
	const value = numberIn(after ?? '');
	const named = plan.courses.filter(({ name }) => name === place.row);
	const [course] = named;
	if (!course || named.length !== 1 || value === null || place.column === null) return null;
	const changed = withColumn(course, place.column, value);
	return (
		changed && { ...plan, courses: plan.courses.map((each) => (each === course ? changed : each)) }
	);
}

/** The plan that the file would be of; the same where nothing of its schedule's own figures changed. */
export const planAfter = ({ plan, changes }: Pick<Verification, 'plan' | 'changes'>): Plan =>
	changes.reduce((before, change) => applied(before, change) ?? before, plan);

const figures = [
	['总学时', (plan: Plan) => measure(plan).totals.hours],
	['实践学时', (plan: Plan) => measure(plan).totals.practiceLeast],
	['选修学时', (plan: Plan) => measure(plan).totals.electiveHours],
	['总学分', (plan: Plan) => measure(plan).totals.credits],
] as const;

const sumSentences = (before: Plan, after: Plan): string[] =>
	figures.flatMap(([name, of]) => {
		const [was, is] = [of(before), of(after)];
		return was === is
			? []
			: [`按改动后的数值，全文${name}应由 ${decimal(was)} 变为 ${decimal(is)}。`];
	});

/** A row whose parts no longer add up. */
function rowSentences(verification: Verification): string[] {
	return rowsAfter(verification).flatMap(({ name, figure }) => {
		const [hours, theory, practice] = [figure('总学时'), figure('理论'), figure('实践')];
		if (hours === null || theory === null || practice === null) return [];
		const sum = Math.round((theory + practice) * 100) / 100;
		return sum === hours
			? []
			: [
					`改动后《${name}》理论 ${theory} 与实践 ${practice} 之和为 ${sum}，不等于总学时 ${hours}。`,
				];
	});
}

/** Rules whose result would be another, judged as on that day: of each the finding that changed. */
export function verdictSentences(
	before: Pick<Check, 'findings'>,
	after: Pick<Check, 'findings'>,
): string[] {
	const keyOf = ({ rule, at }: Finding): string => `${rule} ${at.join(' ')}`;
	const was = new Map(before.findings.map((finding) => [keyOf(finding), resultWord(finding)]));
	return after.findings.flatMap((finding) => {
		const [word, now] = [was.get(keyOf(finding)) ?? '符合', resultWord(finding)];
		return word === now ? [] : [`“${finding.title}”由${word}变为${now}：${finding.message}`];
	});
}

/** Sentences on sums; none where nothing of a schedule was changed. */
export function effectsOf(verification: Verification): string[] {
	const after = planAfter(verification);
	return [
		...rowSentences(verification),
		...(after === verification.plan ? [] : sumSentences(verification.plan, after)),
	];
}
