/** 8.2: total hours, the school year, shares of the total, hours a week of 岗位实习. */
import { fraction, type Fraction } from '#domain/exact.ts';
import type { Figure } from '../../clauses/figures.ts';
import { textOf, type Clause, type Sentence } from '../../clauses/paragraphs.ts';
import { isOfStaff, type Quantity } from './quantity.ts';

const isShare = ({ kind }: Figure): boolean => kind === 'share';
/** Shares of anything but 总学时: of the professional courses, say. */
const ofOther = /占(?:其|该|本|全部)?(?:公共|专业|实践|课内|课程|选修|必修|理论)|总学分/;

function share(rule: string, named: RegExp, unless: RegExp): Quantity {
	return {
		...{ rule, unit: null, scope: 'plan', band: '1/20', measures: isShare, ofOther },
		named: (words, sentence) => named.test(words) && !unless.test(words) && !isOfStaff(sentence),
	};
}

/** A clock hour is a class hour only where the sentence says so (1 小时折合 1 学时). */
function classHours(value: Fraction, { unit }: Figure, sentence: Sentence): Fraction | null {
	return unit !== '小时' || /1小时[^，。]{0,4}1个?[学课]时/.test(textOf(sentence)) ? value : null;
}

/** A class hour has 45 minutes. */
const guesses = {
	小时: [
		{ per: fraction(1, 1), says: '1 小时计 1 学时' },
		{ per: fraction(4, 3), says: '1 学时计 45 分钟' },
	],
};

const isHours = ({ kind, unit }: Figure): boolean =>
	kind === 'number' && ['学时', '课时', '小时'].includes(unit);

/** 总学时不少于 2500: the unit stands in the name. */
const isTotal = (figure: Figure): boolean =>
	isHours(figure) ||
	(figure.kind === 'number' &&
		figure.unit === '' &&
		figure.low.numerator >= 100 * figure.low.denominator);

const weekly = /每一?(?:周|星期)|周[学课]时|(?<![\d~])1周/;

/** 岗位实习每天不超过 8 小时，每周不超过 40 小时: the second clause goes on from the first. */
const isOfInternshipWeek = (words: string, sentence: Sentence): boolean =>
	weekly.test(words) &&
	(/实习/.test(words) ||
		(/^每一?周[^课教]*$/.test(words) && /实习[^，]*，每一?周/.test(textOf(sentence))));

/** 教学 36 周、考试 2 周、机动 2 周: the rule counts them all as one. */
const otherWeeks = /(?:考试|复习|机动|实践|军训|劳动)[^，、]{0,4}\d+周/;
const isSplit = (_: Clause, { paragraph, from, to }: Sentence): string | null =>
	otherWeeks.test(paragraph.masked.slice(from, to)) ? '教学周之外另列了考试、机动等周数' : null;

export const hoursQuantities: readonly Quantity[] = [
	{
		...{
			rule: 'hours/total',
			unit: '学时',
			scope: 'plan',
			measures: isTotal,
			inUnit: classHours,
			guesses,
		},
		named: (words) =>
			/(?<![占于])总(?:教学)?[学课]时|[学课]时总[数量计]/.test(words) &&
			!/公共|专业(?:技能|基础|核心|拓展)?课|实践|选修|实习|实训|劳动|思政|理论/.test(words),
	},
	{
		...{ rule: 'hours/academic-year', unit: '周', scope: 'plan' },
		measures: ({ kind, unit, every }) => kind === 'number' && unit === '周' && !every,
		hinders: isSplit,
		named: (words, sentence) =>
			/教学(?:时间|活动|周|总周)|授课|(?<!实践|实践性|理论)教学□*[^，课□]{0,4}$/.test(words) &&
			/学年/.test(textOf(sentence)),
	},
	{
		...{ rule: 'hours/internship-week', unit: '学时/周', scope: 'plan', measures: isHours },
		...{ inUnit: classHours, guesses },
		named: isOfInternshipWeek,
	},
	share('hours/public-share', /公共基础|公共课/, /选修/),
	share('hours/professional-share', /专业(?:技能|□+)?课(?!程?教师)/, /选修课?程?中/),
	share('hours/practice-share', /(?<!社会|企业|生产)实践/, /^$/),
	share('hours/elective-share', /选修/, /(?:公共|基础|专业|拓展|技能|方向|限定性?|任意)选修/),
];
