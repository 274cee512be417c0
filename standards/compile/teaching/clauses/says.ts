/** A reading in words for the person who decides: `总学时：不少于 3000 学时（强制）`. */
import type { ParameterValue, Strength } from '#domain/rules/parameter.ts';
import { ruleForms } from '../../../rules/register.ts';
import type { Found } from './reading.ts';

export const strengthWords: Readonly<Record<Strength, string>> = {
	mandatory: '强制',
	principle: '原则',
	usual: '一般',
	advice: '建议',
};

function valueWords({ min, max, equals, target, band, parts }: ParameterValue): string {
	if (parts) return parts.join('、');
	if (target !== undefined) return `为 ${target}（上下 ${band ?? '0'}）`;
	if (equals !== undefined) return `为 ${equals}`;
	if (min !== undefined && max !== undefined) return `在 ${min}～${max} 之间`;
	return min === undefined ? `不超过 ${max ?? ''}` : `不少于 ${min}`;
}

export const titleOf = (rule: string): string => ruleForms.get(rule)?.title ?? rule;

export const says = ({
	rule,
	value,
	unit,
	strength,
}: Pick<Found, 'rule' | 'value' | 'unit' | 'strength'>): string =>
	`${titleOf(rule)}：${valueWords(value)}${unit ? ` ${unit}` : ''}（${strengthWords[strength]}）`;

/** The reading that the sentence asks for nothing the rules check. */
export const nothingAsked = { says: '规则表没有此项，不检查', found: null };
