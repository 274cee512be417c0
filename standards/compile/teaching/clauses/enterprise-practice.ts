/** 9.3: how long professional teachers practise in enterprises, each year and in five. */
import { exactString, type Fraction } from '#domain/exact.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { boundOf } from '../../clauses/bounds.ts';
import { figuresOf, type Figure } from '../../clauses/figures.ts';
import { textOf, type Clause, type Sentence } from '../../clauses/paragraphs.ts';
import { inMonths } from './internship-quantities.ts';
import { both, sentenceSpan, spanOf, sure, type Reading } from './reading.ts';
import { nothingAsked, says } from './says.ts';

/** Windows in which enterprise practice is counted, by their years. */
const periods: Readonly<Record<string, string>> = { '1': 'year', '5': 'five-years' };

function yearsOf(words: string, figures: readonly Figure[]): string | null {
	const period = figures.find(({ every, unit }) => every && /年/.test(unit));
	if (period) return exactString(period.low);
	const within = /(?:近|最近)?(?<years>[\d一二三四五六])年(?:内|中|累计)/.exec(words)?.groups
		?.years;
	if (within) return String('一二三四五六'.indexOf(within) + 1 || within);
	return /每学?年/.test(words) ? '1' : null;
}

/** 近五年内: the window, not the length in it. */
const isLength = (words: string, { every, kind, unit, to }: Figure): boolean =>
	!every && kind === 'number' && /^[年月周天日]$/.test(unit) && !/^[内中累]/.test(words.slice(to));

function lengthOf(clause: Clause): { value: ParameterValue; years: string } | null {
	const figures = figuresOf(clause.words);
	const years = yearsOf(clause.words, figures);
	const length = figures.findLast((figure) => isLength(clause.words, figure));
	const months: Fraction | null = length ? inMonths(length.low, length) : null;
	if (!years || !length || !months) return null;
	const { side } = boundOf(clause.words, figures, length);
	const end = exactString(months);
	return { years, value: side ? (side === 'min' ? { min: end } : { max: end }) : { min: end } };
}

/** 专业教师每年至少 1 个月在企业锻炼，每 5 年累计不少于 6 个月: one row for each window. */
export function enterprisePractice(sentence: Sentence): Reading {
	const words = textOf(sentence);
	if (/学生/.test(words) || !/企业|实训基地|锻炼/.test(words)) return sure();
	return both(
		sentence.clauses.map((clause) => {
			const read = lengthOf(clause);
			if (!read) return sure();
			const { strength } = clause;
			const span = spanOf(sentence.paragraph, clause);
			const found = {
				rule: 'staff/enterprise-practice',
				value: read.value,
				unit: '个月',
				strength,
				scope: 'conditions',
				span,
			} as const;
			const part = periods[read.years];
			if (part) return sure({ ...found, part });
			const question = `企业实践按每 ${read.years} 年计，规则只有每年和每 5 年两项，怎样检查？`;
			const readings = [
				{ says: `${says(found)}，按每 5 年计`, found: { ...found, part: 'five-years' } },
				nothingAsked,
			];
			return { found: [], unsure: [{ span: sentenceSpan(sentence), question, readings }] };
		}),
	);
}
