/** Everything that the sheets are made from, and where each thing stands, before a cell is written. */
import { shortFingerprint } from '#domain/plan/fingerprint.ts';
import { measure, type Measures } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { resolvedPlan } from '#domain/prose/resolved-plan.ts';
import { certificateNames, type PrintJob } from '../views/job.ts';
import {
	reportView,
	scheduleView,
	statisticsView,
	weeksView,
	type ReportView,
	type ScheduleView,
	type StatisticsView,
	type WeeksView,
} from '../views/index.ts';
import { checkLayout, type CheckLayout } from './check/layout.ts';
import { scheduleLayout, type ScheduleLayout } from './schedule/layout.ts';
import { statisticsLayout, type StatisticsLayout } from './statistics/layout.ts';
import { weeksLayout, type WeeksLayout } from './weeks/layout.ts';

export interface Book {
	readonly job: PrintJob;
	/** As it is read: fields of its texts as their values. */
	readonly plan: Plan;
	readonly measures: Measures;
	readonly schedule: ScheduleView;
	readonly weeks: WeeksView;
	readonly statistics: StatisticsView;
	readonly report: ReportView;
	readonly places: {
		readonly schedule: ScheduleLayout;
		readonly weeks: WeeksLayout;
		readonly statistics: StatisticsLayout;
		readonly check: CheckLayout;
	};
}

export function bookOf(job: PrintJob): Book {
	const measures = measure(job.plan);
	const plan = resolvedPlan(job.plan, measures);
	const schedule = scheduleView(plan, measures, certificateNames(job));
	const weeks = weeksView(plan, measures);
	const statistics = statisticsView(schedule, measures);
	const report = reportView(job.check);
	const places = {
		schedule: scheduleLayout(schedule),
		weeks: weeksLayout(weeks),
		statistics: statisticsLayout(statistics),
		check: checkLayout(report),
	};
	return { job, plan, measures, schedule, weeks, statistics, report, places };
}

/** `2026级直播电商服务专业` */
export const programmeTitle = ({ cohort, programme }: Plan): string =>
	`${cohort}级${programme.name}专业`;

/** School, code and length of the programme, as the line under each title says them. */
export const programmeLine = ({ school, department, programme, years }: Plan): string =>
	[
		[school.name, department].filter(Boolean).join(' '),
		`专业代码 ${programme.code}`,
		`学制 ${years} 年`,
	]
		.filter(Boolean)
		.join('　');

/** `版本 v1.0　核验码 7K3M-QX84-NDPT`, or that the file is a draft without either. */
export const standingLine = ({ version }: PrintJob): string =>
	version
		? `版本 ${version.label}　${version.code ? `核验码 ${version.code}` : '无核验码'}`
		: '未登记，无核验码';

/** `&` opens a code in headers and footers. */
const plain = (text: string): string => text.replaceAll('&', '&&');

/** Header and footer of every sheet: a draft says so at the top, as a watermark does. */
export function marginsOf({ job }: Book): { header: string; footer: string } {
	const mark = job.version ? `版本 ${job.version.label}` : '未登记，无核验码';
	const print = `指纹 ${shortFingerprint(job.fingerprint)}`;
	return {
		header: job.version ? '' : '&C&"黑体,常规"&14&K999999送审稿　未登记',
		footer: `&L&"宋体,常规"&9${plain(mark)}　${print}&R&"宋体,常规"&9第 &P 页，共 &N 页`,
	};
}
