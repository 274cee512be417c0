/** 8.2: how long internships last, all together and in enterprises off campus. */
import { fraction, times, type Fraction } from '#domain/exact.ts';
import type { Figure } from '../../clauses/figures.ts';
import { isOfStaff, type Quantity } from './quantity.ts';
import type { Sentence } from '../../clauses/paragraphs.ts';

const months: Readonly<Record<string, Fraction>> = {
	月: fraction(1, 1),
	周: fraction(3, 13),
	年: fraction(12, 1),
	天: fraction(1, 30),
	日: fraction(1, 30),
};

/** Months of a length (rules.md: a week is 3/13 of one); null for terms, whose length varies. */
export const inMonths = (value: Fraction, { unit }: Pick<Figure, 'unit'>): Fraction | null =>
	months[unit] ? times(value, months[unit]) : null;

/** A term has about 20 weeks of lessons, and half a year. */
const guesses = {
	学期: [
		{ per: fraction(60, 13), says: '1 学期计 20 周' },
		{ per: fraction(6, 1), says: '1 学期计 6 个月' },
	],
	学年: [
		{ per: fraction(120, 13), says: '1 学年计 40 周' },
		{ per: fraction(12, 1), says: '1 学年计 12 个月' },
	],
};

const isLength = ({ kind, unit, every }: Figure): boolean =>
	kind === 'number' && !every && (unit in months || unit === '学期' || unit === '学年');

const position = /(?:岗位|顶岗|跟岗)实习/;
const outside = /校外|企业/;
const first = /(?:认识|认知)实习/;
const others = /教师|基地|协议|保险|每一?[周年月天]|\d岁|毕业实习/;

const isInternship = (words: string, sentence: Sentence): boolean =>
	/实习/.test(words) && !others.test(words) && !isOfStaff(sentence);

/** 岗位实习 alone is neither all internships nor those off campus: it fits both, so a person decides. */
const isPositionAlone = (words: string): boolean =>
	position.test(words) && !outside.test(words) && !first.test(words);

export const internshipQuantities: readonly Quantity[] = [
	{
		...{ rule: 'hours/internship-total', unit: '个月', scope: 'plan', measures: isLength },
		...{ inUnit: inMonths, guesses },
		named: (words, sentence) =>
			isInternship(words, sentence) &&
			!outside.test(words) &&
			(!first.test(words) || position.test(words)),
	},
	{
		...{ rule: 'hours/enterprise-internship', unit: '个月', scope: 'plan', measures: isLength },
		...{ inUnit: inMonths, guesses },
		named: (words, sentence) =>
			isInternship(words, sentence) && (outside.test(words) || isPositionAlone(words)),
	},
];
