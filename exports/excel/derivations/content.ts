/** What a line of 计算依据 holds: a reference, its operation upon the lines below it, or a number. */
import type { Derivation } from '#domain/derivation/index.ts';
import { twoPlaces } from '#domain/exact.ts';
import { heldWords } from '../../views/index.ts';
import { address, runsOf } from '../kit/address.ts';
import { formula, rounded, sumOf, type Content } from '../kit/formula.ts';
import { valueColumn, type Line } from './lines.ts';

const cell = ({ row }: Line): string => address(valueColumn, row);

/** A function takes at most 255 arguments. */
const mostRuns = 200;

function sum(of: readonly Line[]): string {
	const runs = runsOf(of.map(({ row }) => row));
	const parts: string[] = [];
	for (let at = 0; at < runs.length; at += mostRuns)
		parts.push(sumOf(valueColumn, runs.slice(at, at + mostRuns)));
	return parts.join('+') || '0';
}

/** Months end nowhere; all other sums are decimals of two places. */
const tidy = ({ unit, value }: Derivation, text: string): string =>
	unit === '个月' || twoPlaces(value) === null ? text : rounded(text);

/** What is left of thousands of hours has no fifteen digits of its own: nine places are shown, and counted on. */
const leftOver = 9;
const isLeft = ({ operation, unit, value }: Derivation): boolean =>
	operation === 'difference' && unit === '学时' && twoPlaces(value) === null;

const words = (holds: boolean): string =>
	`"${heldWords({ numerator: holds ? 1 : 0, denominator: 1 })}"`;

function comparison(node: Derivation & { operation: 'comparison' }, of: readonly Line[]): string {
	const [figure, ...bounds] = of;
	if (!figure) return '""';
	const tests = bounds.map((bound, index) => `${cell(figure)}${node.signs[index]}${cell(bound)}`);
	return `IF(ISNUMBER(${cell(figure)}),IF(AND(${tests.join(',')}),${words(true)},${words(false)}),${words(false)})`;
}

function calculated({ node, of }: Line): string {
	const [first, second] = of.map(cell);
	switch (node.operation) {
		case 'sum':
			return tidy(node, sum(of));
		case 'difference':
			return isLeft(node)
				? `ROUND(${first}-${second},${leftOver})`
				: tidy(node, `${first}-${second}`);
		case 'product':
			return tidy(node, of.map(cell).join('*'));
		case 'quotient':
			return `IF(${second}=0,"",${first}/${second})`;
		case 'floor':
			return `INT(ROUND(${first},${leftOver}))`;
		case 'least':
			return `MIN(${of.map(cell).join(',')})`;
		case 'greatest':
			return `MAX(${of.map(cell).join(',')})`;
		default:
			return node.operation === 'comparison' ? comparison(node, of) : '0';
	}
}

function resultOf(node: Derivation): number | string {
	const { operation, value } = node;
	if (operation === 'comparison') return heldWords(value);
	if (value.denominator === 0) return '';
	const result = value.numerator / value.denominator;
	return isLeft(node) ? Number(result.toFixed(leftOver)) : result;
}

export function contentOf(line: Line): Content {
	const { node, place, of } = line;
	const result = resultOf(node);
	if (place !== null) return formula(place, result);
	if (of.length > 0) return formula(calculated(line), result);
	const { numerator, denominator } = node.value;
	return twoPlaces(node.value) === null ? formula(`${numerator}/${denominator}`, result) : result;
}
