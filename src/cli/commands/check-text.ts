/** A check for a person at a terminal: what is open first, each with its clause, then the sums. */
import { readExact, shown } from '#domain/exact.ts';
import type { CheckReport } from '#domain/rules/report.ts';
import { clauseWords, resultWord, strengthWords, verdictWords } from '#exports/views/words.ts';

type Finding = CheckReport['findings'][number];

const line = (finding: Finding): string =>
	`[${resultWord(finding)}] ${finding.rule}（${strengthWords[finding.strength]} ${clauseWords(finding.clause)}）${finding.message}`;

/** Findings in the order in which a person would take them up. */
const order = ['不符合', '偏离', '待补', '提示', '建议', '已说明', '不适用', '符合'];
const rank = (finding: Finding): number =>
	order.findIndex((start) => resultWord(finding).startsWith(start));

/** 484/17 hours a week are 28.5 for a person. */
function plain(figure: string): string {
	const value = figure.includes('/') ? readExact(figure) : null;
	return value ? shown(value, 1) : figure;
}

function sums({ totals }: CheckReport): string {
	return [
		`总学时 ${totals.hours}（理论 ${totals.theoryHours ?? '待补'}，实践 ${totals.practiceHours ?? '待补'}，选修 ${totals.electiveHours}），总学分 ${totals.credits}`,
		`公共 ${totals.publicHours}，专业 ${totals.professionalHours}，其他 ${totals.otherHours}`,
		`周学时 ${totals.weeklyHours.map(plain).join('、')}；实习 ${totals.internshipWeeks} 周，其中校外岗位实习 ${totals.enterpriseInternshipWeeks} 周`,
	].join('\n');
}

export function checkText(report: CheckReport): string {
	const findings = [...report.findings].sort((a, b) => rank(a) - rank(b));
	const submit = report.submittable ? '可以提交' : '还不能提交';
	return [
		`结论：${verdictWords[report.verdict]}，${submit}`,
		sums(report),
		'',
		...findings.map(line),
	].join('\n');
}
