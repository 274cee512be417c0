/** How messages cite clauses and say what they ask for: one Chinese wording for all rules. */
import { compare, decimal, exact, percent, reduced, shown } from '#domain/exact.ts';
import type { Fraction } from '#domain/exact.ts';
import type { Requirement } from '#domain/rules/check-plan.ts';
import { cite } from '#domain/rules/cite.ts';
import type { Parameter, Strength } from '#domain/rules/parameter.ts';
import { boundsOf } from './bounds.ts';

const kept = new WeakMap<Parameter, string>();

function citation(parameter: Parameter): string {
	const layers = (parameter as Partial<Requirement>).layers ?? [];
	const clauses = layers.length > 1 ? layers : [parameter.clause];
	return [...new Set(clauses.map(cite))].join('；');
}

/** `§8.2`; of a requirement that several layers make, each of them: `§8.2；某省教育厅 第三条`. */
export function cited(parameter: Parameter): string {
	const words = kept.get(parameter) ?? citation(parameter);
	kept.set(parameter, words);
	return words;
}

const modal: Record<Strength, string> = {
	mandatory: '应',
	principle: '原则上',
	usual: '一般',
	advice: '建议',
};

/** `应不少于 3000`, `一般为 7 门`, `应在 16～18 之间`; `show` writes a bound, `unit` stands behind it. */
export function asked(
	parameter: Parameter,
	show: (bound: Fraction) => string,
	unit?: string,
): string {
	const { target } = parameter.value;
	const { min, max } = boundsOf(parameter);
	const must = modal[parameter.strength];
	const end = unit ? ` ${unit}` : '';
	if (target !== undefined) return `${must}为 ${show(exact(target))}${end}`;
	if (min && max)
		return compare(min, max) === 0
			? `${must}为 ${show(min)}${end}`
			: `${must}在 ${show(min)}～${show(max)}${end || ' '}之间`;
	if (min) return `${must}不少于 ${show(min)}${end}`;
	return max ? `${must}不超过 ${show(max)}${end}` : '';
}

/** Hours, weeks or credits for a reader: exact within two places, else rounded on its side of `bounds`. */
export function figure(value: Fraction, bounds: readonly Fraction[] = []): string {
	const { numerator, denominator } = reduced(value);
	return 100 % denominator === 0
		? decimal((numerator * 100) / denominator)
		: shown(value, 1, bounds);
}

/** `50%` where the percentage ends within one place, else the fraction itself: `1/3`. */
export function shareWords(share: Fraction): string {
	const { numerator, denominator } = reduced(share);
	return 1000 % denominator === 0
		? percent(share).replace('.0%', '%')
		: `${numerator}/${denominator}`;
}

/** What messages add of a band that no clause gives; empty where the parameter has none. `write` writes a share. */
export function bandWords(parameter: Parameter, write: (share: Fraction) => string): string {
	const { band } = parameter.value;
	const { min, max } = boundsOf(parameter);
	if (band === undefined || !min || !max) return '';
	const { numerator, denominator } = exact(band);
	const points = figure({ numerator: numerator * 100, denominator });
	return `条文未定幅度，循标取上下 ${points} 个百分点（${write(min)}～${write(max)}）。`;
}
