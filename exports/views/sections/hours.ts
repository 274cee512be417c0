/** 学时安排: the sentence of the sums, the weeks, the statistics, and what deviates. */
import { decimal, fraction, percent } from '#domain/exact.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { paragraph, table, type Block } from '../document.ts';
import type { Gathered } from '../gather.ts';
import { chineseNumber } from '../words.ts';
import { statisticsTable } from '../statistics-table.ts';
import { weeksTable } from '../weeks-table.ts';
import { passages } from './passages.ts';

const half = fraction(1, 2);
const third = fraction(1, 3);
const tenth = fraction(1, 10);

function sums({ plan, measures }: Gathered): string {
	const { totals } = measures;
	const share = (part: number, bound: typeof half): string =>
		totals.hours === 0 ? '—' : percent(fraction(part, totals.hours), [bound]);
	const credits = plan.creditSystem ? `，总学分 ${decimal(totals.credits)} 学分` : '';
	return (
		`${chineseNumber(plan.years)}年总学时 ${decimal(totals.hours)} 学时${credits}。` +
		`公共基础课程 ${decimal(totals.publicHours)} 学时，占 ${share(totals.publicHours, third)}；` +
		`专业课程 ${decimal(totals.professionalHours)} 学时，占 ${share(totals.professionalHours, fraction(2, 3))}；` +
		`实践性教学 ${decimal(totals.practiceLeast)} 学时，占 ${share(totals.practiceLeast, half)}；` +
		`各类选修课程 ${decimal(totals.electiveHours)} 学时，占 ${share(totals.electiveHours, tenth)}。`
	);
}

/** A deviation goes out only with its reason, in the chapter that it concerns. */
const deviation = ({ message, excuse }: Finding): Block =>
	paragraph(
		`${message}${excuse && !message.includes(excuse.reason) ? `说明：${excuse.reason}` : ''}`,
	);

export const hours = (gathered: Gathered): Block[] => [
	...passages(gathered, 'hours'),
	paragraph(sums(gathered)),
	...gathered.job.check.findings.filter(({ status }) => status === 'justified').map(deviation),
];

export const weeks = (gathered: Gathered): Block[] => [
	...passages(gathered, 'hours/weeks'),
	table(weeksTable(gathered)),
];

export const statistics = (gathered: Gathered): Block[] => [
	...passages(gathered, 'hours/statistics'),
	table(statisticsTable(gathered)),
];
