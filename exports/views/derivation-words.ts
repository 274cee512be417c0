/** How a derivation reads, on the screen and in the workbook: `1170 ÷ 3114 = 37.6%`. */
import type { Derivation } from '#domain/derivation/index.ts';
import { percent, shown, times, twoPlaces, type Fraction } from '#domain/exact.ts';

const isShare = ({ operation, unit }: Derivation): boolean =>
	operation === 'quotient' && unit === null;

/** A decimal where it ends within two places, else rounded on its own side of `bounds`. */
const figure = (value: Fraction, bounds: readonly Fraction[]): string =>
	value.denominator === 0 ? '无法相除' : (twoPlaces(value) ?? shown(value, 2, bounds));

function amount(node: Derivation, bounds: readonly Fraction[]): string {
	const { value, unit } = node;
	if (isShare(node) && value.denominator !== 0) return percent(value, bounds);
	return [figure(value, bounds), unit].filter(Boolean).join(' ');
}

const signWords = { '>=': '≥', '<=': '≤', '=': '=', '>': '>' } as const;

const hundred: Fraction = { numerator: 100, denominator: 1 };

/** What a figure is held against, as it stands in the clause: a share in whole percent, or as its fraction. */
function boundWords({ value, unit, operation }: Derivation): string {
	if (operation !== 'requirement') return figure(value, []);
	const percents = unit === null ? twoPlaces(times(value, hundred)) : null;
	if (percents !== null) return `${percents}%`;
	return twoPlaces(value) ?? `${value.numerator}/${value.denominator}`;
}

/** Of the comparison alone: what follows from it, by strength and justification, the finding says. */
export const heldWords = ({ numerator }: Fraction): string => (numerator === 1 ? '满足' : '不满足');

/** `17/60（28.3%）`, `3000 学时` */
function requirementWords(node: Derivation): string {
	const { value, unit } = node;
	const words = [boundWords(node), unit].filter(Boolean).join(' ');
	return unit === null && !words.endsWith('%') ? `${words}（${percent(value)}）` : words;
}

/** `37.6%，要求 ≥ 1/3：满足`; of two bounds both. */
function comparisonWords(node: Derivation & { readonly operation: 'comparison' }): string {
	const [measured, ...bounds] = node.of;
	if (!measured) return '';
	const values = bounds.map(({ value }) => value);
	const asked = node.signs.map((sign, index) => {
		const bound = bounds[index];
		return bound ? `${signWords[sign]} ${boundWords(bound)}` : '';
	});
	return `${amount(measured, values)}，要求 ${asked.join('，')}：${heldWords(node.value)}`;
}

/** `3114 学时`, `37.6%`, of a comparison what it says. */
export function derivedValue(node: Derivation): string {
	if (node.operation === 'comparison') return comparisonWords(node);
	return node.operation === 'requirement' ? requirementWords(node) : amount(node, []);
}

const operators = { difference: '－', product: '×', quotient: '÷' } as const;
const fewest = 4;

/** `4 × 18`, `1170 ÷ 3114`, `共 12 项相加`; empty for what is given. */
export function formulaWords({ operation, of }: Derivation): string {
	if (of.length === 0 || operation === 'comparison') return '';
	const values = of.map(({ value }) => figure(value, []));
	if (operation === 'floor') return `${values.join('')} 取整`;
	if (operation === 'least') return `${values.join('、')} 中较小者`;
	if (operation === 'greatest') return of.length > 1 ? `${of.length} 项中最大者` : '';
	if (operation === 'sum')
		return of.length > fewest ? `${of.length} 项相加` : of.length > 1 ? values.join(' + ') : '';
	return values.join(` ${operators[operation as keyof typeof operators]} `);
}
