/** 8.1.2: how many foundation and core courses there are. */
import type { Figure } from '../../clauses/figures.ts';
import type { Quantity } from './quantity.ts';

const isCount = ({ kind, unit, every }: Figure): boolean =>
	kind === 'number' && unit === '门' && !every;

const count = (rule: string, named: RegExp, other: RegExp): Quantity => ({
	...{ rule, unit: '门', scope: 'plan', measures: isCount },
	named: (words) => named.test(words) && !other.test(words),
});

export const courseQuantities: readonly Quantity[] = [
	count('courses/foundation-count', /专业基础课/, /核心课|拓展课/),
	count('courses/core-count', /核心课/, /专业基础课|拓展课/),
];
