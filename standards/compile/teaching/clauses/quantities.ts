/** The quantities that clauses bind: by which words each is known, and in which unit its rule counts. */
import { fraction, over, times, type Fraction } from '#domain/exact.ts';
import type { Scope } from '#domain/rules/parameter.ts';
import type { Figure } from '../../clauses/figures.ts';
import { quantityText, shareText } from './found.ts';

export interface Quantity {
	readonly rule: string;
	readonly part?: string;
	/** Section, with those below it, in which it is looked for. */
	readonly section: string;
	readonly subject: RegExp;
	readonly besides?: RegExp;
	/** The figure in the rule's unit; null where this figure is none of it. */
	readonly measure: (figure: Figure, words: string) => Figure | null;
	readonly text: (value: Fraction) => string;
	readonly unit?: string;
	readonly scope?: Scope;
	/** What is no less than 1:20 is no more than 20. */
	readonly isTurned?: (figure: Figure) => boolean;
	/** 占 1/3 is a mark with a band, not a fixed figure. */
	readonly near?: true;
}

const scaled = (figure: Figure, by: Fraction): Figure => ({
	...figure,
	low: times(figure.low, by),
	high: times(figure.high, by),
});

const hours: Quantity['measure'] = (figure) =>
	!figure.every && /^(学时|课时)$/.test(figure.unit) ? figure : null;
const share: Quantity['measure'] = (figure) => (figure.kind === 'share' ? figure : null);
const weeks: Quantity['measure'] = (figure) => (figure.unit === '周' ? figure : null);
const courses: Quantity['measure'] = (figure) => (figure.unit === '门' ? figure : null);

/** 13 weeks are 3 months (rules.md, Months). */
const monthsIn: Readonly<Record<string, Fraction>> = {
	月: fraction(1, 1),
	年: fraction(12, 1),
	学年: fraction(12, 1),
	学期: fraction(6, 1),
	周: fraction(3, 13),
	天: fraction(1, 30),
	日: fraction(1, 30),
};

const months: Quantity['measure'] = (figure) => {
	const by = monthsIn[figure.unit];
	return by && !figure.every ? scaled(figure, by) : null;
};

const ratio: Quantity['measure'] = (figure, words) => {
	if (figure.kind === 'ratio') return figure;
	return figure.kind === 'number' && /生师比|之比/.test(words) ? figure : null;
};

/** 教师与学生 1:20: the ratio of its rule the other way round. */
const isTurned = ({ low }: Figure): boolean => low.numerator < low.denominator;

const students: Quantity['measure'] = (figure, words) => {
	const found = ratio(figure, words);
	if (!found || !isTurned(found)) return found;
	return { ...found, low: over(fraction(1, 1), found.high), high: over(fraction(1, 1), found.low) };
};

const of = { text: shareText, measure: share, section: '8' } as const;
const conditions = { section: '9', scope: 'conditions' } as const;

export const quantities: readonly Quantity[] = [
	{
		rule: 'hours/total',
		section: '8',
		subject: /总学时|学时总[数量]|总课时/,
		besides: /占|公共基础|选修|实践/,
		measure: hours,
		text: quantityText,
		unit: '学时',
	},
	{
		rule: 'hours/internship-week',
		section: '8',
		subject: /实习/,
		besides: /总学时/,
		measure: (figure, words) =>
			/(?:每|[1一]|每[1一])周[^，]{0,8}$/.test(words.slice(0, figure.from))
				? hours(figure, words)
				: null,
		text: quantityText,
		unit: '学时/周',
	},
	{
		...of,
		rule: 'hours/public-share',
		subject: /公共(?:基础)?课/,
		besides: /选修|实践/,
		near: true,
	},
	{ ...of, rule: 'hours/elective-share', subject: /选修/ },
	{ ...of, rule: 'hours/practice-share', subject: /实践/ },
	{
		...of,
		rule: 'hours/professional-share',
		subject: /专业(?:（技能）|\ue000+|技能)?课/,
		besides: /选修|实践|公共/,
		near: true,
	},
	{
		rule: 'hours/enterprise-internship',
		section: '8',
		subject: /(?:校外|企业).*实习/,
		measure: months,
		text: quantityText,
		unit: '个月',
	},
	{
		rule: 'hours/internship-total',
		section: '8',
		subject: /实习/,
		// Of 岗位实习 alone no rule counts the months: a person decides what it binds.
		besides: /校外|企业|校内|岗位实习(?!.*累计)/,
		measure: months,
		text: quantityText,
		unit: '个月',
	},
	{
		...conditions,
		rule: 'staff/student-ratio',
		subject: /学生.*教师|教师.*学生|生师比|师生比/,
		measure: students,
		isTurned,
		text: quantityText,
		unit: '学生/专任教师',
	},
	{ ...of, ...conditions, rule: 'staff/dual-qualified', subject: /双师/ },
	{ ...of, ...conditions, rule: 'staff/senior-share', subject: /高级|副高/, besides: /双师/ },
	{
		...conditions,
		rule: 'staff/enterprise-practice',
		part: 'five-years',
		subject: /每(?:5|五)年/,
		measure: months,
		text: quantityText,
		unit: '个月',
	},
	{
		...conditions,
		rule: 'staff/enterprise-practice',
		part: 'year',
		subject: /(?:每|[1一])(?:学)?年/,
		besides: /每\d+年|每[二两三四五六]年/,
		measure: months,
		text: quantityText,
		unit: '个月',
	},
];

export const academicWeeks = weeks;
export const courseNumber = courses;
