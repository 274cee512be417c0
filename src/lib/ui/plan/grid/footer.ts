/** The two rows at the foot of the table: sums, and what is asked of them. */
import type { Check } from '#domain/rules/check-plan.ts';
import type { MarkKind } from '#ui/findings/mark.ts';
import { askedOf, requirementOf, type Measure, type Requirements } from '../check/asked.ts';
import { ofRule, worstMark } from '../check/worst.ts';
import { semesterKey, type ColumnKey } from './columns.ts';
import { between, empty, figure, plainly, weeklyLoad } from './figures.ts';

export interface FootCell {
	readonly text: string;
	readonly mark: MarkKind | null;
}

export type Foot = Readonly<Partial<Record<ColumnKey, FootCell>>>;

const plain = (text: string): FootCell => ({ text, mark: null });

/** Weekly load of a semester; of one without lessons the weeks of practice in it. */
function semesterSum({ measures: { totals } }: Check, index: number): string {
	const load = weeklyLoad(totals.timetabled[index] ?? 0, totals.teachingWeeks[index] ?? 0);
	if (load && load.numerator > 0) return plainly(load);
	const weeks = totals.practiceWeeks[index] ?? 0;
	return weeks > 0 ? `${figure(weeks)}周` : empty;
}

export function totalFoot(check: Check): Foot {
	const { totals } = check.measures;
	const semesters = totals.teachingWeeks.map((_, index): [ColumnKey, FootCell] => [
		semesterKey(index + 1),
		plain(semesterSum(check, index)),
	]);
	return {
		credits: plain(figure(totals.credits)),
		hours: plain(figure(totals.hours)),
		theory: plain(between(totals.hours - totals.practiceMost, totals.hours - totals.practiceLeast)),
		practice: plain(between(totals.practiceLeast, totals.practiceMost)),
		...Object.fromEntries(semesters),
	};
}

function asked(check: Check, rule: string, measure: Measure, requirements: Requirements): FootCell {
	const requirement = requirementOf(requirements, rule);
	if (!requirement) return plain('');
	const text = askedOf(requirement.value, measure).replace(' ', '');
	return { text, mark: worstMark(ofRule(check.findings, rule)) };
}

function creditsAsked(check: Check): FootCell {
	const findings = ofRule(check.findings, 'credits/hours-per-credit');
	const broken = findings.filter(({ status }) => status === 'violation').length;
	if (findings.length === 0) return plain('');
	return { text: broken > 0 ? `${broken} 门` : '折算', mark: worstMark(findings) };
}

/** What is asked of the sums; of the weekly load it stands once, over all semesters. */
export const askedFoot = (check: Check, requirements: Requirements): Foot => ({
	credits: creditsAsked(check),
	hours: asked(check, 'hours/total', 'amount', requirements),
	practice: asked(check, 'hours/practice-share', 'share', requirements),
	s1: asked(check, 'school/weekly-load', 'amount', requirements),
});
