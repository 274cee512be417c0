/** The Chinese words of a plan's own vocabulary: one list for screen, Word and Excel. */
import type { Course, Group, SegmentKind, SegmentTerm } from '#domain/plan/shape.ts';
import type { Finding, Status } from '#domain/rules/finding.ts';
import type { Clause, Strength } from '#domain/rules/parameter.ts';
import type { CheckVerdict } from '#domain/rules/verdict.ts';

export { categoryWords, natureWords, practiceWords } from '#domain/plan/category-words.ts';

export const segmentKindWords: Record<SegmentKind, string> = {
	'entry-education': '入学教育',
	'military-training': '军训',
	'graduation-education': '毕业教育',
	'social-practice': '社会实践',
	'labour-week': '劳动周',
	'orientation-internship': '认识实习',
	'position-internship': '岗位实习',
	training: '实训',
	'graduation-project': '毕业设计',
	other: '其他',
};

export const whenWords: Record<SegmentTerm['when'], string> = {
	term: '学期内',
	holiday: '假期',
	parallel: '随堂',
};

export const assessmentWords: Record<Course['assessment'], string> = {
	exam: '考试',
	check: '考查',
};

export const groupKindWords: Record<Group['kind'], string> = {
	elective: '任选组',
	direction: '专业方向',
};

export const textbookKindWords: Record<Course['textbooks'][number]['kind'], string> = {
	national: '国规',
	provincial: '省规',
	school: '校本',
	other: '其他',
};

export const strengthWords: Record<Strength, string> = {
	mandatory: '强制',
	principle: '原则',
	usual: '一般',
	advice: '建议',
};

export const verdictWords: Record<CheckVerdict, string> = {
	pass: '符合',
	fail: '不符合',
	incomplete: '待完善',
};

/** What a broken rule of each strength is called (rules.md, Strength). */
export const breachWords: Record<Strength, string> = {
	mandatory: '不符合',
	principle: '偏离',
	usual: '提示',
	advice: '建议',
};

const statusWords: Record<Exclude<Status, 'violation'>, string> = {
	pass: '符合',
	justified: '已说明',
	'missing-data': '待补',
	'not-applicable': '不适用',
};

/** The word of a result; a breached condition with its remedy stays 不符合（整改中）. */
export function resultWord({
	status,
	strength,
	remedy,
}: Pick<Finding, 'status' | 'strength' | 'remedy'>): string {
	if (status !== 'violation') return statusWords[status];
	const word = breachWords[strength];
	return remedy && strength === 'mandatory' ? `${word}（整改中）` : word;
}

const place = (number: string | null): string =>
	number !== null && /^\d/.test(number) ? `§${number}` : (number ?? '');

/** `§8.2` of a standard; `《职业学校学生实习管理规定》第十六条`; `某省教育厅 §3`; `本系统约定`. */
export function clauseWords(clause: Clause): string {
	if ('standard' in clause) return place(clause.number);
	if ('document' in clause) return `${clause.document}${place(clause.number)}`;
	if ('layer' in clause) return `${clause.issuer} ${place(clause.number)}`.trim();
	return '本系统约定';
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 … 99 in Chinese: 一, 十, 十二, 二十. */
export function chineseNumber(value: number): string {
	const tens = Math.floor(value / 10);
	const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
	return `${ten}${digits[value % 10]}`;
}
