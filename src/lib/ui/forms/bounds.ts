/** How a bound is asked for when a person makes a sentence a rule; names of the form's fields. */
import type { Choice } from '#ui/kit/choice.ts';

export const boundChoices: readonly Choice[] = [
	{ value: 'min', label: '不少于' },
	{ value: 'max', label: '不超过' },
	{ value: 'range', label: '介于（两个数值）' },
	{ value: 'equals', label: '等于' },
	{ value: 'target', label: '约为（数值，上下相差）' },
	{ value: 'parts', label: '须包括（名目）' },
];

export const strengthChoices: readonly Choice[] = [
	{ value: 'mandatory', label: '强制（应、必须、不少于）' },
	{ value: 'principle', label: '原则（原则上）' },
	{ value: 'usual', label: '一般（一般）' },
	{ value: 'advice', label: '建议（可、宜）' },
];

/** What a layer may leave as it is below. */
export const unchanged = {
	value: { value: '', label: '数值不变，只加强强度' },
	strength: { value: '', label: '与上层相同' },
} as const;
