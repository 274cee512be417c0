/** How a derivation reads, on the screen and in the workbook: `1170 ÷ 3114 = 37.6%`. */
import type { Derivation } from '#domain/derivation/index.ts';
import { percent, shown, twoPlaces, type Fraction } from '#domain/exact.ts';

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

/** What a figure is held against, as it stands in the clause: a share as its fraction. */
const boundWords = ({ value, operation }: Derivation): string =>
	operation === 'requirement'
		? (twoPlaces(value) ?? `${value.numerator}/${value.denominator}`)
		: figure(value, []);

/** `37.6% ≥ 1/3，符合`; of two bounds both. */
function comparisonWords(node: Derivation & { readonly operation: 'comparison' }): string {
	const [measured, ...bounds] = node.of;
	if (!measured) return '';
	const values = bounds.map(({ value }) => value);
	const asked = node.signs.map((sign, index) => {
		const bound = bounds[index];
		return bound ? `${signWords[sign]} ${boundWords(bound)}` : '';
	});
	const verdict = node.value.numerator === 1 ? '符合' : '不符合';
	return `${amount(measured, values)}，要求 ${asked.join('，')}：${verdict}`;
}

/** `3114 学时`, `37.6%`, of a comparison what it says. */
export const derivedValue = (node: Derivation): string =>
	node.operation === 'comparison' ? comparisonWords(node) : amount(node, []);

const operators = { difference: '－', product: '×', quotient: '÷' } as const;
const fewest = 4;

/** `4 × 18`, `1170 ÷ 3114`, `共 12 项相加`; empty for what is given. */
export function formulaWords({ operation, of }: Derivation): string {
	if (of.length === 0 || operation === 'comparison') return '';
	const values = of.map(({ value }) => figure(value, []));
	if (operation === 'least') return `${values.join('、')} 中较小者`;
	if (operation === 'sum')
		return of.length > fewest ? `${of.length} 项相加` : of.length > 1 ? values.join(' + ') : '';
	return values.join(` ${operators[operation as keyof typeof operators]} `);
}
