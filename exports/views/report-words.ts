/** How a report writes what is required, what is measured and how much room there is. */
import { percent, readExact, shown, type Fraction } from '#domain/exact.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { readSlack } from '#domain/rules/slack-text.ts';
import { withUnit } from './report-units.ts';

const unitWords: Readonly<Record<string, string>> = {
	hours: '学时',
	weeks: '周',
	'weekly hours': '周学时',
	days: '天',
	people: '人',
	places: '个名额',
};

const directionWords = { up: '（距上限）', down: '（距下限）' } as const;

/** `-16 hours` → 差 16 学时; `21 hours up` → 余 21 学时（距上限）; `3 half credits` → 余 1.5 学分. */
export function slackWords(text: string | null): string {
	const slack = text === null ? null : readSlack(text);
	if (!slack) return text ?? '';
	const { units, unit, towards } = slack;
	const number = Math.abs(units);
	const amount =
		unit === 'half credits' ? `${number / 2} 学分` : `${number} ${unitWords[unit] ?? unit}`;
	return `${units < 0 ? '差' : '余'} ${amount}${towards ? directionWords[towards] : ''}`;
}

const figureForm = /\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?/g;

/** Figures that a text names: 1/2 of `>= 1/2`, both of `17/60–23/60`. */
const figuresOf = (text: string): Fraction[] =>
	(text.match(figureForm) ?? []).flatMap((figure) => readExact(figure) ?? []);

const shares = new Set([
	'staff/dual-qualified',
	'certificate/coverage',
	'certificate/credit-conversion',
]);
const isShare = ({ rule }: Pick<Finding, 'rule'>): boolean =>
	rule.endsWith('-share') || shares.has(rule);

/** Ids of items of the standard to which a passage is bound: `11.1/1`, `10.1.3/mentor`. */
const isItem = ({ rule, required }: Pick<Finding, 'rule' | 'required'>): boolean =>
	rule.startsWith('chapters/') && /^[\d.]+\/\w+$/.test(required);

const most = 8;
/** Items of a standard by their numbers: 3, 直播销售/2. */
const isNumbered = (member: string): boolean => /(^|\/)\d+$/.test(member);

/** A long list by its first members and its number; of numbers alone nobody reads the first. */
function shortened(text: string): string {
	const members = text.split('、');
	if (members.length > most && members.every(isNumbered)) return `${members.length} 条`;
	return members.length > most ? `${members.slice(0, 3).join('、')}等 ${members.length} 项` : text;
}

/** Members of the list that `words` has shortened `text` to; null where it says all. */
export function membersBehind(words: string, text: string): readonly string[] | null {
	const isShort = words === signs(shortened(text)) && shortened(text) !== text;
	return isShort ? signs(text).split('、') : null;
}

const signs = (text: string): string =>
	text
		.replaceAll('>=', '≥')
		.replaceAll('<=', '≤')
		.replaceAll(', ', '，')
		.replaceAll(/(?<=\d%?)–(?=\d)/g, '～');

const asPercent = (text: string, bounds: readonly Fraction[]): string =>
	text.replaceAll(figureForm, (figure) => {
		const value = readExact(figure);
		return value ? percent(value, bounds) : figure;
	});

/** `>= 3000` → ≥ 3000; of a share `17/60–23/60` → 28.3%～38.3%（17/60～23/60）. */
export function requiredWords(finding: Pick<Finding, 'rule' | 'required'>): string {
	const { rule, required } = finding;
	if (isItem(finding)) return '正文写明';
	if (!isShare(finding)) return withUnit(rule, signs(shortened(required)));
	const percents = signs(asPercent(required, []));
	return /\/(?!2$|10$|5$)/.test(required) ? `${percents}（${signs(required)}）` : percents;
}

/** A share that is whole needs no fraction beside it. */
function sharesWords(measured: string, required: string): string {
	const percents = signs(asPercent(measured, figuresOf(required)));
	return measured.includes('/') ? `${percents}（${signs(measured)}）` : percents;
}

/** Outcomes by their number, never by their ids. */
const supportWords = (measured: string, status: Finding['status']): string =>
	status === 'pass' ? `${measured} 条都有` : `${measured.split('、').length} 条没有`;

/** `1538/3108` → 49.5%（1538/3108）; `54/13` months → 4.2（54/13）; a full list → 全部具备. */
export function measuredWords(
	finding: Pick<Finding, 'rule' | 'required' | 'measured' | 'status'>,
): string {
	const { rule, measured, required, status } = finding;
	if (isItem(finding)) return status === 'pass' ? '已写明' : measured || '未写明';
	if (isShare(finding) && measured !== '') return sharesWords(measured, required);
	if (status === 'pass' && measured === required && measured.includes('、')) return '全部具备';
	const value = /^[\d.]+\/[\d.]+$/.test(measured) ? readExact(measured) : null;
	if (value) return withUnit(rule, `${shown(value, 1, figuresOf(required))}（${measured}）`);
	if (rule === 'outcomes/support') return supportWords(measured, status);
	return withUnit(rule, signs(shortened(measured)));
}
