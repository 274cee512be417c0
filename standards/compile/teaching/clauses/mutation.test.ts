import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strength } from '#domain/rules/parameter.ts';
import type { CompiledParameter } from '../../compiled.ts';
import { clausesOf } from './index.ts';
import { content, sections } from './testing/livestream.ts';
import { sectionsOf, type PlainSection } from './testing/sections.ts';

type Value = CompiledParameter['value'];

/** A clause of 730705, the ways in which it can be written with another number, and what it then asks. */
interface Mutation {
	readonly rule: string;
	readonly part?: string;
	/** As it stands in the paragraph; replaced whole. */
	readonly stands: string;
	readonly number: fc.Arbitrary<number>;
	/** `soft` is the word of strength, empty or 一般, 应, 原则上. */
	readonly wordings: readonly ((number: number, soft: string) => string)[];
	readonly asks: (number: number) => Value;
}

const han = (number: number): string => {
	const digits = '零一二三四五六七八九';
	const [tens, ones] = [Math.floor(number / 10), number % 10];
	const lead = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
	return ones === 0 && tens > 0 ? lead : lead + digits.charAt(ones);
};
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
const percent = (number: number): string => {
	const by = divisor(number, 100);
	return `${number / by}/${100 / by}`;
};
const between = (min: number, max: number) => fc.integer({ min, max });

const mutations: readonly Mutation[] = [
	{
		...{ rule: 'hours/total', stands: '3 年总学时不少于 3000 学时', number: between(1000, 9999) },
		wordings: [
			(n, soft) => `3 年总学时${soft}不少于 ${n} 学时`,
			(n, soft) => `总学时数${soft}不低于${n}`,
			(n, soft) => `学时总数${soft}达到 ${n} 学时以上`,
			(n, soft) =>
				`总课时 ${soft}至少${Math.floor(n / 1000)} ${String(n % 1000).padStart(3, '0')}课时`,
		],
		asks: (n) => ({ min: String(n) }),
	},
	{
		...{
			rule: 'hours/academic-year',
			stands: '每学年为 52 周，其中教学时间 40 周（含复习考试），累计假期 12 周',
		},
		number: between(30, 50),
		wordings: [
			(n, soft) =>
				`每学年为 52 周，其中教学时间${soft} ${n} 周（含复习考试），累计假期 ${52 - n} 周`,
			(n, soft) => `每学年假期 ${52 - n} 周，教学活动${soft}为${han(n)}周`,
			(n, soft) => `每学年${soft}安排 ${n} 周教学活动`,
		],
		asks: (n) => ({ equals: String(n) }),
	},
	{
		...{
			rule: 'hours/internship-week',
			stands: '岗位实习按每周30 学时安排',
			number: between(10, 40),
		},
		wordings: [
			(n, soft) => `岗位实习${soft}按每周${n} 学时安排`,
			(n, soft) => `岗位实习每周${soft}为${han(n)}学时`,
			(n, soft) => `岗位实习周学时${soft}为 ${n} 学时`,
		],
		asks: (n) => ({ equals: String(n) }),
	},
	{
		...{
			rule: 'hours/public-share',
			stands: '公共基础课程学时一般占总学时的 1/3',
			number: between(3, 9),
		},
		wordings: [
			(n, soft) => `公共基础课程学时${soft}占总学时的 1/${n}`,
			(n, soft) => `公共基础课学时${soft}占总学时的${han(n)}分之一`,
			(n, soft) => `公共基础课程学时占总学时的比例${soft}为１/${n}`,
		],
		asks: (n) => ({ target: `1/${n}`, band: '1/20' }),
	},
	{
		...{
			rule: 'hours/practice-share',
			stands: '实践性教学学时原则上要占总学时 50%以上',
			number: between(11, 99),
		},
		wordings: [
			(n, soft) => `实践性教学学时${soft}占总学时 ${n}%以上`,
			(n, soft) => `实践性教学学时占总学时的比例${soft}不低于${n}％`,
			(n, soft) => `实践教学学时${soft}达到总学时的百分之${han(n)}`,
			(n, soft) => `实践性教学学时${soft}不少于总学时的 ${percent(n)}`,
		],
		asks: (n) => ({ min: percent(n) }),
	},
	{
		...{
			rule: 'hours/elective-share',
			stands: '各类选修课程的学时占总学时的比例应不少于 10%',
			number: between(1, 60),
		},
		wordings: [
			(n, soft) => `各类选修课程的学时占总学时的比例${soft}不少于 ${n}%`,
			(n, soft) => `选修课教学时数${soft}不低于总学时的百分之${han(n)}`,
			(n, soft) => `选修课程学时${soft}至少占总学时的${n} %`,
		],
		asks: (n) => ({ min: percent(n) }),
	},
	{
		...{
			rule: 'hours/internship-total',
			stands: '实习时间累计不超过 6 个月',
			number: between(1, 18),
		},
		wordings: [
			(n, soft) => `实习时间累计${soft}不超过 ${n} 个月`,
			(n, soft) => `实习总时长${soft}不多于${han(n)}个月`,
			(n, soft) => `累计实习时间${soft}控制在${n}个月以内`,
		],
		asks: (n) => ({ max: String(n) }),
	},
	{
		...{
			rule: 'hours/enterprise-internship',
			stands: '校外企业岗位实习时间一般不超过3个月',
			number: between(1, 12),
		},
		wordings: [
			(n, soft) => `校外企业岗位实习时间${soft}不超过${n}个月`,
			(n, soft) => `在校外企业的岗位实习${soft}不高于 ${han(n)} 个月`,
			(n, soft) => `校外岗位实习时间${soft}为 ${n} 个月以内`,
		],
		asks: (n) => ({ max: String(n) }),
	},
	{
		...{
			rule: 'credits/hours-per-credit',
			stands: '16～18 学时折算 1 学分',
			number: between(10, 30),
		},
		wordings: [
			(n, soft) => `${soft}${n}～${n + 2} 学时折算 1 学分`,
			(n, soft) => `${soft}每 ${n}-${n + 2}学时计 1 个学分`,
			(n, soft) => `${soft}以${n} 至 ${n + 2} 学时为 1 学分`,
		],
		asks: (n) => ({ min: String(n), max: String(n + 2) }),
	},
	{
		...{ rule: 'courses/core-count', stands: '一般设置 7 门', number: between(3, 12) },
		wordings: [
			(n, soft) => `${soft}设置 ${n}  门`,
			(n, soft) => `${soft}开设${han(n)}门课程`,
			(n, soft) => `专业核心课程${soft}设置 ${n} 门`,
		],
		asks: (n) => ({ equals: String(n) }),
	},
	{
		...{
			rule: 'staff/student-ratio',
			stands: '学生数与专任教师数比例不高于20 ∶ 1',
			number: between(5, 40),
		},
		wordings: [
			(n, soft) => `学生数与专任教师数比例${soft}不高于${n} ∶ 1`,
			(n, soft) => `学生数与本专业专任教师数之比${soft}不超过 ${n}：1`,
			(n, soft) => `专任教师数与学生数比例${soft}不低于 1:${n}`,
		],
		asks: (n) => ({ max: String(n) }),
	},
	{
		...{
			rule: 'staff/senior-share',
			stands: '专任教师中具有高级专业技术职务人数不低于20%',
			number: between(1, 80),
		},
		wordings: [
			(n, soft) => `专任教师中具有高级专业技术职务人数${soft}不低于${n}%`,
			(n, soft) => `高级职称专任教师的比例${soft}不少于百分之${han(n)}`,
		],
		asks: (n) => ({ min: percent(n) }),
	},
	{
		...{
			rule: 'staff/dual-qualified',
			stands: '“双师型”教师占专业课教师数比例应不低于 50%',
			number: between(1, 95),
		},
		wordings: [
			(n, soft) => `“双师型”教师占专业课教师数比例${soft}不低于 ${n}%`,
			(n, soft) => `双师素质教师${soft}占专业课教师的 ${n}% 以上`,
		],
		asks: (n) => ({ min: percent(n) }),
	},
	{
		...{
			rule: 'staff/enterprise-practice',
			part: 'year',
			stands: '专业教师每年至少 1 个月在企业或生产性实训基地锻炼',
		},
		number: between(1, 6),
		wordings: [
			(n, soft) => `专业教师每年${soft}至少 ${n} 个月在企业或生产性实训基地锻炼`,
			(n, soft) => `专业教师每学年在企业实践${soft}不少于${han(n)}个月`,
		],
		asks: (n) => ({ min: String(n) }),
	},
];

const softeners: readonly [string, Strength][] = [
	['', 'mandatory'],
	['应', 'mandatory'],
	['须', 'mandatory'],
	['原则上', 'principle'],
	['一般', 'usual'],
	['一般应', 'usual'],
	['原则上要', 'principle'],
	['可', 'advice'],
];

/** The clause replaced in its paragraph, whose sentences are put in another order. */
function changed(from: string, to: string, order: readonly number[]): PlainSection[] {
	return sections.map((section) => ({
		...section,
		paragraphs: section.paragraphs.map((paragraph) =>
			paragraph.includes(from) ? shuffled(replacedOnce(paragraph, from, to), order) : paragraph,
		),
	}));
}

function replacedOnce(paragraph: string, from: string, to: string): string {
	const at = paragraph.indexOf(from);
	return paragraph.slice(0, at) + to + paragraph.slice(at + from.length);
}

function shuffled(paragraph: string, order: readonly number[]): string {
	const sentences = paragraph
		.split(/(?<=。)/)
		.map((text, index) => ({ text, key: order[index] ?? 0 }));
	return sentences
		.sort((a, b) => a.key - b.key)
		.map(({ text }) => text)
		.join('');
}

const name = ({ rule, part }: Pick<CompiledParameter, 'rule' | 'part'>) => `${rule} ${part ?? ''}`;
const meaning = (all: readonly CompiledParameter[], without: string) =>
	all
		.filter((each) => name(each) !== without && each.part !== 'hours-per-credit')
		.map(({ rule, part, value, strength }) => JSON.stringify([rule, part, value, strength]))
		.sort();

const before = clausesOf(sectionsOf(sections).read, content).parameters;
const orders = fc.array(fc.integer(), { minLength: 12, maxLength: 12 });

describe.each(mutations)('730705 with another number or wording: $rule $part', (mutation) => {
	const { rule, part, stands, number, wordings, asks } = mutation;

	it('follows the sentence in value and strength, wherever it stands, and changes nothing else', () => {
		fc.assert(
			fc.property(
				...([number, fc.constantFrom(...wordings), fc.constantFrom(...softeners), orders] as const),
				(n, wording, [soft, strength], order) => {
					const { source, read } = sectionsOf(changed(stands, wording(n, soft), order));
					const { parameters, doubts } = clausesOf(read, content);
					const own = parameters.filter((each) => each.rule === rule && each.part === part);
					expect(own.map((each) => [each.value, each.strength])).toEqual([[asks(n), strength]]);
					expect(own.every(({ clause }) => source.startsWith(clause.quote, clause.offset))).toBe(
						true,
					);
					expect(doubts).toEqual([]);
					const its = name({ rule, part });
					expect(meaning(parameters, its)).toEqual(meaning(before, its));
				},
			),
			{ numRuns: 12 },
		);
	}, 30_000);
});
