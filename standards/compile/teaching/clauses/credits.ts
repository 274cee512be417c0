/** 8.2: 16～18 学时折算 1 学分; 军训、社会实践等活动按 1 周为 1 学分. */
import { exactString, fraction, over, reduced, type Fraction } from '#domain/exact.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { boundOf } from '../../clauses/bounds.ts';
import { figuresOf, type Figure } from '../../clauses/figures.ts';
import type { Clause, Sentence } from '../../clauses/paragraphs.ts';
import { sentencesOf, spanOf, sure, type Found, type Reader, type Span } from './reading.ts';
import { namesNothing } from './function-words.ts';

/** Between the two figures stand only words that say one becomes the other. */
const becomes =
	/^(?:不(?:得|应)?(?:少|低|高|多)于|不超过|至少|折算|折合|换算|对应|相当于|左右|一般|可以?|应|[折合计算为成作按记认以是：=等的□])*$/;
const one = fraction(1, 1);

interface Exchange {
	/** Hours or weeks for `credits`. */
	readonly given: Figure;
	readonly credits: Fraction;
}

const isCredit = ({ kind, unit }: Figure): boolean => kind === 'number' && unit === '学分';

/** 16～18 学时折算 1 学分, 1 学分为 16 学时, 每学分 16 学时, 每周计 1 学分. */
function exchangeIn(
	words: string,
	figures: readonly Figure[],
	units: readonly string[],
): Exchange | null {
	for (const given of figures.filter(
		({ kind, unit }) => kind === 'number' && units.includes(unit),
	)) {
		const credit = figures.find(
			(each) =>
				isCredit(each) &&
				becomes.test(words.slice(Math.min(each.to, given.to), Math.max(each.from, given.from))),
		);
		if (credit) return { given, credits: credit.low };
		if (
			/每个?学分(?:一般)?(?:不少于|不低于|折算|对应|相当于|[为按计折合])*$/.test(
				words.slice(0, given.from),
			)
		)
			return { given, credits: one };
	}
	return null;
}

/** 每周计 1 学分: the week has no figure. */
function weekly(words: string, figures: readonly Figure[]): Exchange | null {
	const match = /每一?周(?=[折合计算为成作按记]{0,4}\d|[折合计算为成作按记]{0,4}[一二两])/.exec(
		words,
	);
	const credit = match && figures.find((each) => isCredit(each) && each.from >= match.index);
	if (!match || !credit) return null;
	const given = { ...credit, low: one, high: one, unit: '周' };
	return { given, credits: credit.low };
}

function hoursValue(
	{ given, credits }: Exchange,
	clause: Clause,
	figures: readonly Figure[],
): ParameterValue {
	const write = (end: Fraction) => exactString(reduced(over(end, credits)));
	const valueOf = (figure: Figure): ParameterValue => {
		const { side } = boundOf(clause.words, figures, figure);
		const [low, high] = [write(figure.low), write(figure.high)];
		if (side) return side === 'min' ? { min: low } : { max: high };
		return low === high ? { equals: low } : { min: low, max: high };
	};
	const [from, to] = [given.from, given.to];
	const between = (each: Figure) =>
		clause.words.slice(Math.min(each.to, to), Math.max(each.from, from));
	const all = figures.filter(
		(each) =>
			each === given || (each.unit === given.unit && becomes.test(between(each).replace('、', ''))),
	);
	return Object.assign({}, ...all.map(valueOf)) as ParameterValue;
}

/** The condition 实行学分制的学校 is quoted with its figure. */
function hoursSpan({ paragraph, clauses }: Sentence, index: number, clause: Clause): Span {
	const before = clauses[index - 1];
	return spanOf(paragraph, before && /学分制/.test(before.words) ? before : clause, clause);
}

function hours(sentence: Sentence, index: number, clause: Clause): Found[] {
	const figures = figuresOf(clause.words);
	const exchange = exchangeIn(clause.words, figures, ['学时', '课时']);
	if (!exchange) return [];
	const value = hoursValue(exchange, clause, figures);
	const all = { value, unit: '学时/学分', strength: clause.strength, scope: 'plan' } as const;
	const own = spanOf(sentence.paragraph, clause);
	return [
		{ rule: 'credits/hours-per-credit', ...all, span: hoursSpan(sentence, index, clause) },
		{ rule: 'credits/week-activity', part: 'hours-per-credit', ...all, span: own },
	];
}

/** 军训、社会实践等活动，按 1 周计 1 学分: the activities are quoted with their figure. */
function weeksSpan({ paragraph, clauses }: Sentence, index: number, clause: Clause): Span {
	const figure = figuresOf(clause.words)[0]?.from ?? clause.words.length;
	const before = clauses[index - 1];
	return spanOf(
		paragraph,
		before && namesNothing(clause.words.slice(0, figure)) ? before : clause,
		clause,
	);
}

function weeks(sentence: Sentence, index: number, clause: Clause): Found[] {
	const figures = figuresOf(clause.words);
	const exchange = exchangeIn(clause.words, figures, ['周']) ?? weekly(clause.words, figures);
	if (!exchange) return [];
	const equals = exactString(reduced(over(exchange.credits, exchange.given.low)));
	const { strength } = clause;
	const span = weeksSpan(sentence, index, clause);
	const rule = 'credits/week-activity';
	return [{ rule, value: { equals }, unit: '学分/周', strength, scope: 'plan', span }];
}

/** Segments other than 军训 … may count by hours instead: only where a clause counts them by weeks. */
export const credits: Reader = ({ paragraphs }) => {
	const all = sentencesOf(paragraphs)
		.filter(({ clauses }) => clauses.some(({ words }) => words.includes('学分')))
		.flatMap((sentence) =>
			sentence.clauses.flatMap((clause, index) => [
				...hours(sentence, index, clause),
				...weeks(sentence, index, clause),
			]),
		);
	const byWeeks = all.some(({ rule, part }) => rule === 'credits/week-activity' && !part);
	return sure(...all.filter(({ part }) => byWeeks || part === undefined));
};
