/** What a requirement can say at all: a figure beyond that is a slip of whoever scanned or typed the text. */
import { compare, fraction, readExact, type Fraction } from '#domain/exact.ts';
import type { Found, Unsure } from './reading.ts';
import { nothingAsked, says, titleOf } from './says.ts';

type Range = readonly [low: Fraction, high: Fraction];
const between = (low: number, high: number): Range => [fraction(low, 1), fraction(high, 1)];

const share = between(0, 1);
/** Of shares that every standard asks for in about the same size: a digit more or less is far off. */
const shares = {
	part: [fraction(1, 8), fraction(3, 4)],
	practice: [fraction(1, 4), fraction(9, 10)],
	elective: [fraction(3, 100), fraction(1, 2)],
} as const satisfies Record<string, Range>;
/** In the units of the rules; far wider than any standard has them. */
const ranges: Readonly<Record<string, Range>> = {
	'hours/total': between(500, 10_000),
	'hours/academic-year': between(20, 52),
	'hours/internship-week': between(5, 60),
	'hours/internship-total': between(0, 24),
	'hours/enterprise-internship': between(0, 24),
	'hours/public-share': shares.part,
	'hours/professional-share': [fraction(1, 4), fraction(9, 10)],
	'hours/practice-share': shares.practice,
	'hours/elective-share': shares.elective,
	'credits/hours-per-credit': between(9, 32),
	'credits/week-activity/': [fraction(1, 5), fraction(5, 1)],
	'credits/week-activity/hours-per-credit': between(9, 32),
	'staff/enterprise-practice/year': between(0, 6),
	'staff/enterprise-practice/five-years': between(2, 30),
	'staff/student-ratio': between(2, 60),
	'staff/senior-share': share,
	'staff/dual-qualified': share,
	'courses/foundation-count': between(1, 30),
	'courses/core-count': between(1, 30),
};

function oddity({ rule, part, value: { min, max, equals, target } }: Found): string | null {
	const range = ranges[`${rule}/${part ?? ''}`] ?? ranges[rule];
	const texts = [min, max, equals, target].filter((text) => text !== undefined);
	// 1/0 is no number.
	if (texts.some((text) => readExact(text) === null)) return '数值不合情理，像是识别或录入有误';
	const ends = texts.flatMap((text) => readExact(text) ?? []);
	const [low, high] = [readExact(min ?? ''), readExact(max ?? '')];
	if (low && high && compare(low, high) > 0) return '范围的起点大于终点';
	// A school may have too many students for a teacher, never too few.
	if (rule === 'staff/student-ratio' && low && !high) return '比例的前后项像是颠倒了';
	const isOutside = (end: Fraction): boolean =>
		range !== undefined && (compare(end, range[0]) <= 0 || compare(end, range[1]) > 0);
	return ends.some(isOutside) ? '数值不合情理，像是识别或录入有误' : null;
}

/** A requirement that cannot be meant so is a person's to decide; null: it can. */
export function doubtful(found: Found): Unsure | null {
	const odd = oddity(found);
	return odd === null
		? null
		: {
				span: found.span,
				question: `${titleOf(found.rule)}：${odd}，请对照原文。`,
				readings: [{ says: says(found), found }, nothingAsked],
			};
}
