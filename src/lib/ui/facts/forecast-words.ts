/** What a forecast rests on, in words. */
import type { Finding } from '#domain/rules/finding.ts';

interface Year {
	readonly year: number;
	readonly students: number | null;
	readonly assumed: readonly number[];
	/** 工号 of all that are gone by then. */
	readonly gone: readonly string[];
	readonly findings: readonly Finding[];
}

export interface ForecastText {
	readonly years: number;
	readonly intake: number | null;
	/** The intake is the school's plan; else that of the newest cohort. */
	readonly planned: boolean;
	readonly rows: readonly Year[];
}

function intakeWords({ intake, planned }: ForecastText): string {
	if (intake === null) return '各级人数都未填，不能假定，所以生师比待补';
	return planned
		? `新入学和人数未填的各级按计划招生 ${intake} 人计`
		: `新入学和人数未填的各级按最近已知的一级 ${intake} 人计（可在“专业”中填写计划招生）`;
}

/** Who comes and who leaves in that year, as far as it was not so the year before. */
export function changeWords(
	{ year, gone, assumed }: Year,
	before: Year | null,
	years: number,
): string {
	const left = gone.filter((number) => !before?.gone.includes(number));
	const others = assumed.filter((cohort) => cohort < year && !before?.assumed.includes(cohort));
	return [
		`${year - years}级 毕业`,
		`${year}级 入学${assumed.includes(year) ? '（假定）' : ''}`,
		...others.map((cohort) => `${cohort}级 人数假定`),
		...(left.length > 0 ? [`${left.join('、')} 离岗`] : []),
	].join('；');
}

export const assumptions = (forecast: ForecastText): string =>
	`假定：学制 ${forecast.years} 年，每年 9 月 1 日毕业一级、入学一级；${intakeWords(forecast)}；教师除填有离岗日期的以外都不变，职称不变，双师型认定到期后不再计入。预测只供安排，不是检查结论。`;
