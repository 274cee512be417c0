/** Words by which the heads of columns are known. Tight texts: without blanks, full-width made plain. */
import { taughtIn } from './equations.ts';
import type { PlainRole } from './roles.ts';

/** The first that fits has it; the last text of a head comes first, then all of it. */
export const headWords: readonly (readonly [RegExp, PlainRole])[] = [
	[/^(序号|序|编号|No\.?)$/i, 'number'],
	[/(课程|科目)?(代码|编码|代号)|课程编号/, 'code'],
	[
		/^(课程|科目|学科|学习领域|((集中|综合)?(实践|实训|实习|训练)(性)?)?(教学)?(课程|环节|项目))(名称)?$|^名称$|课程名称/,
		'name',
	],
	[/类别|分类|类型|结构|模块|平台|体系/, 'category'],
	[/性质|属性|修读|选课|必修.*选修/, 'nature'],
	[/^备注|^说明$/, 'remark'],
	[/部门|系部|院系|教研室|单位|责任/, 'department'],
	[/场所|地点|场地|教室/, 'place'],
	[/^考试(学期)?$/, 'examTerms'],
	[/^(考查|考察)(学期)?$/, 'checkTerms'],
	[/考核|考试.?考查/, 'assessment'],
	[/课外/, 'outside'],
	[/^(开设|开课|所在|实施)?学期$/, 'semester'],
	[/^(教学|实践|实训|上课)?周数$|^周$/, 'weeks'],
	[/^(每)?周(学时|课时|时数|节数)(数)?$|^每周(学时|课时|节数)/, 'weekly'],
	[/学分/, 'credits'],
	[/^(理论|讲授|理论教学|课堂教学|理论(学时|课时)|理论教学(学时|课时)|讲课)$/, 'theory'],
	[/^(实践|实训|实验|实践教学|上机|实操|(实践|实训|实验|实践教学)(学时|课时))$/, 'practice'],
	[
		/^(总|计划|参考|合计|教学)?(学时|课时)(数|合计|总数|总计)?$|^总计$|^合计$|^小计$|总(学时|课时)/,
		'hours',
	],
];

export const isHeadWord = (text: string): boolean => headWords.some(([words]) => words.test(text));

const numerals = '一二三四五六七八九十';
const romans = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ'].map((sign) =>
	sign.normalize('NFKC'),
);

/** 三 → 3, 10 → 10, 十二 → 12; null where it is none. */
export function ordinalOf(text: string): number | null {
	if (/^\d{1,2}$/.test(text)) return Number(text);
	const roman = romans.indexOf(text);
	if (roman >= 0) return roman + 1;
	const [, ten = '', one = ''] = /^(十?)([一二三四五六七八九]?)$/.exec(text) ?? [];
	if (ten === '' && one === '') return null;
	return (ten === '' ? 0 : 10) + (one === '' ? 0 : numerals.indexOf(one) + 1);
}

const one = '(\\d{1,2}|[一二三四五六七八九十]{1,2}|[IVX]{1,4})';
const termForm = new RegExp(`^第?${one}(?:学期|期)|^${one}$|^S${one}$`);
const yearForm = new RegExp(`^第?${one}学年|^第?${one}年级|^高([一二三])$|^第${one}年$`);
const halfForm = /^(上|下|秋|春)(学期|季|半年|季学期|期|册)?$/;

/** A bare number is a semester only where the columns beside it say so. */
export interface TermWord {
	readonly number: number;
	/** 上, 下: within its year. */
	readonly half: boolean;
	/** 第一学期 says itself what it is; 一 does not. */
	readonly named: boolean;
}

const firstGroup = (match: RegExpExecArray | null): string | undefined =>
	match?.slice(1).find((group) => group !== undefined);

/** 一(18周), 第一学期18W: the weeks stand in the same cell. */
const weeksBehind = /[([]?\d{1,2}(?:\.\d)?(?:教学)?(?:周|W)[)\]]?$/i;

export function termWord(head: string): TermWord | null {
	const text = head.replace(weeksBehind, '');
	const half = halfForm.exec(text)?.[1];
	if (half !== undefined)
		return { number: half === '上' || half === '秋' ? 1 : 2, half: true, named: true };
	const number = ordinalOf(firstGroup(termForm.exec(text)) ?? '');
	return number === null || number === 0
		? null
		: { number, half: false, named: text.includes('期') };
}

export const yearWord = (text: string): number | null =>
	ordinalOf(firstGroup(yearForm.exec(text)) ?? '');

const academicYear = /^(20\d\d)[-~—–至/](?:20)?(\d\d)(?:学年)?[-—–]?/;
/** 1-2: the second semester of the first year; a spreadsheet makes the second of January of it. */
const yearAndTerm = /^([1-6一二三四五六])[-－—–/／.]([12一二上下])(?=$|[(学])/;
const datedTerm = /^20\d\d-0([1-6])-0([12])$/;
const yearBegins = new RegExp(`^(第?${one}学年|第?${one}年级|高[一二三])[-—–]?(?=.)`);

/** The first year of 2026-2027-1; null where a head names no years. */
export const calendarYear = (text: string): number | null => {
	const [, year, next] = academicYear.exec(text) ?? [];
	const follows = (Number(year) + 1) % 100 === Number(next);
	return year !== undefined && follows ? Number(year) : null;
};

/** 1-2 → 第1学年, 2; null where a head does not say it so. */
function yearTermOf(text: string): string[] | null {
	const [, year, term] = datedTerm.exec(text) ?? yearAndTerm.exec(text) ?? [];
	if (year === undefined || term === undefined) return null;
	const weeks = weeksBehind.exec(text)?.[0] ?? '';
	return [`第${year}学年`, `${term}${weeks}`];
}

export const isYearTerm = (text: string): boolean => yearTermOf(text) !== null;

/** 第一学年第一学期, 高一上, 2026-2027-1: year and semester in one head are read as two, one over the other. */
export function splitYear(text: string, first: number): string[] {
	const both = yearTermOf(text);
	if (both) return both;
	const year = calendarYear(text);
	if (year !== null) {
		const rest = text.replace(academicYear, '');
		return [`第${year - first + 1}学年`, ...(rest === '' ? [] : [rest])];
	}
	const named = yearBegins.exec(text)?.[0];
	if (named === undefined || weeksBehind.exec(text)?.index === named.length) return [text];
	return [named.replace(/[-—–]$/, ''), text.slice(named.length)];
}

/** 16+2周, 20=18+2: which part is taught it does not say. */
export const isWeekSum = (text: string): boolean => /\d(周|W)?[+＋=＝]\d/i.test(text);

/** `18周`, `第一学期(18周)` → 18; null where it says none, or several. */
export function weeksIn(text: string): number | null {
	if (isWeekSum(text)) return taughtIn(text);
	const found = /(\d{1,2}(?:\.\d)?)(?:教学)?(?:周|W)/i.exec(text)?.[1];
	return found === undefined ? null : Number(found);
}
