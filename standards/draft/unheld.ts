/** What a draft could not keep: judged by the checker itself, with the reason that the calendar gives. */
import type { Plan } from '#domain/plan/shape.ts';
import { checkPlan, type Check, type Judging } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { judgingBy } from '../judging.ts';
import type { World } from '../rules/world.ts';
import type { Setting } from './setting.ts';

/** A rule that the draft breaks, and why. */
export interface Unheld {
	readonly rule: string;
	readonly why: string;
}

/** The standard of a draft need not stand in a library. */
async function judgingOf(
	plan: Plan,
	{ standard, parameters: asked, today }: Setting,
): Promise<Judging<World>> {
	const judging = await judgingBy(plan, { standard, asked }, { today });
	if (!judging.ok) throw new Error('without overlays nothing can loosen');
	return judging.value;
}

const isUnheld = ({ scope, status }: Finding): boolean =>
	scope === 'plan' && (status === 'violation' || status === 'missing-data');

const hours = (hundredths: number): number => Math.round(hundredths) / 100;
const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);

/** What the calendar gives, and what the draft has made of it. */
function weeksSentence({ measures }: Check): string {
	const { totals } = measures;
	const teaching = sum(totals.teachingWeeks);
	const lessons = sum(totals.timetabled);
	const load = teaching === 0 ? 0 : Math.round((lessons / teaching) * 10) / 10;
	return (
		`周数分配表共 ${hours(teaching)} 个教学周、${hours(sum(totals.practiceWeeks))} 个实践周，` +
		`草案平均每周排 ${load} 学时，实践环节（含假期）共 ${hours(totals.byCategory.segments)} 学时，` +
		`合计 ${hours(totals.hours)} 学时`
	);
}

const isByWeeks = (rule: string): boolean =>
	/^(hours\/(?!academic-year)|school\/|courses\/|practice\/|credits\/)/u.test(rule);

/** The first of them in full: the others say the same of another semester or course. */
function whyOf(check: Check, findings: readonly Finding[]): string {
	const [first, ...others] = findings;
	if (!first) return '';
	if (!isByWeeks(first.rule)) return findings.map(({ message }) => message).join('');
	const more = others.length === 0 ? '' : `另有 ${others.length} 处同此。`;
	return `${first.message}${more}${weeksSentence(check)}，在此校历下排不出。`;
}

/** Rules of scope plan that do not hold; the findings of one rule are told together. */
export async function unheldRules(setting: Setting, plan: Plan): Promise<Unheld[]> {
	const check = checkPlan(await judgingOf(plan, setting), plan, setting.today);
	const found = check.findings.filter(isUnheld);
	return [...new Set(found.map(({ rule }) => rule))].map((rule) => ({
		rule,
		why: whyOf(
			check,
			found.filter((finding) => finding.rule === rule),
		),
	}));
}
