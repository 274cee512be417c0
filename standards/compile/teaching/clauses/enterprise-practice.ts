/** 9.3: how long professional teachers practise in enterprises, each year and in five. */
import { exactString, type Fraction } from '#domain/exact.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { boundOf } from '../../clauses/bounds.ts';
import { chineseNumber } from '../../clauses/chinese-number.ts';
import { figuresOf, type Figure } from '../../clauses/figures.ts';
import { textOf, type Clause, type Sentence } from '../../clauses/paragraphs.ts';
import { inMonths } from './internship-quantities.ts';
import { both, sentenceSpan, spanOf, sure, type Reading } from './reading.ts';
import { nothingAsked, says } from './says.ts';

/** Windows in which enterprise practice is counted, by their years. */
const periods: Readonly<Record<string, string>> = { '1': 'year', '5': 'five-years' };

const period =
	/每(?<every>[\d一二两三四五六]?)个?学?年|(?<within>[\d一二两三四五六])年(?:之?内|中|累计)/g;

/** Years of the window that the words name last; null where they name none. */
function yearsIn(words: string): string | null {
	const named = [...words.matchAll(period)].at(-1)?.groups;
	if (!named) return null;
	const years = named.every ?? named.within ?? '';
	return years === '' ? '1' : String(chineseNumber(years) ?? years);
}

/** 近五年内: the window, not the length in it. */
const isLength = (words: string, { every, kind, unit, to }: Figure): boolean =>
	!every &&
	kind === 'number' &&
	/^[年月周天日]$/.test(unit) &&
	!/^(?:之?内|中|累计)/.test(words.slice(to));

interface Length {
	readonly value: ParameterValue;
	readonly years: string;
}

/** Each length with its window, which is named before it or, of a clause with one length, behind it. */
function lengthsOf({ words }: Clause): Length[] {
	const figures = figuresOf(words);
	const lengths = figures.filter((figure) => isLength(words, figure));
	return lengths.flatMap((length, index) => {
		const window = words.slice(lengths[index - 1]?.to ?? 0, length.from);
		const years = yearsIn(window) ?? (lengths.length === 1 ? yearsIn(words) : null);
		const months: Fraction | null = inMonths(length.low, length);
		if (!years || !months) return [];
		const { side } = boundOf(words, figures, length);
		const end = exactString(months);
		return [{ years, value: side === 'max' ? { max: end } : { min: end } }];
	});
}

function practised(sentence: Sentence, clause: Clause, { value, years }: Length): Reading {
	const span = spanOf(sentence.paragraph, clause);
	const rule = 'staff/enterprise-practice';
	const { strength } = clause;
	const found = { rule, value, unit: '个月', strength, scope: 'conditions', span } as const;
	const part = periods[years];
	if (part) return sure({ ...found, part });
	const question = `企业实践按每 ${years} 年计，规则只有每年和每 5 年两项，怎样检查？`;
	const readings = [
		{ says: `${says(found)}，按每 5 年计`, found: { ...found, part: 'five-years' } },
		nothingAsked,
	];
	return { found: [], unsure: [{ span: sentenceSpan(sentence), question, readings }] };
}

/** 专业教师每年至少 1 个月在企业锻炼，每 5 年累计不少于 6 个月: one row for each window. */
export function enterprisePractice(sentence: Sentence): Reading {
	const words = textOf(sentence);
	if (/学生/.test(words) || !/企业|实训基地|锻炼/.test(words)) return sure();
	return both(
		sentence.clauses.flatMap((clause) =>
			lengthsOf(clause).map((length) => practised(sentence, clause, length)),
		),
	);
}
