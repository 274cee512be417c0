/** How a figure of a school's staff is drawn beside what is asked for. */
import { percent, readExact, shown, type Fraction } from '#domain/exact.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { MeterShape } from '#ui/kit/meter-geometry.ts';

export interface Gauge {
	/** `21.3 : 1`, `25.0%`; the dash where it is not known. */
	readonly value: string;
	/** `≤ 20 : 1`; empty: nothing that could be drawn is asked for. */
	readonly asked: string;
	readonly shape: MeterShape | null;
}

/** Students to one teacher, or a share of heads. */
const isRatio = (rule: string): boolean => rule === 'staff/student-ratio';

const bound = /^(>=|<=)\s*([\d./]+)$/;
const numberOf = ({ numerator, denominator }: Fraction): number => numerator / denominator;

/** A bound is whole percents or a whole ratio more often than not: then without decimals. */
const boundWords = (rule: string, value: Fraction): string =>
	isRatio(rule) ? `${shown(value, 1).replace(/\.0$/, '')} : 1` : percent(value).replace('.0%', '%');

const valueWords = (rule: string, value: Fraction, bounds: readonly Fraction[]): string =>
	isRatio(rule) ? `${shown(value, 1, bounds)} : 1` : percent(value, bounds);

export function gaugeOf({ rule, measured, required }: Finding): Gauge {
	const [, sign = '', limit = ''] = bound.exec(required) ?? [];
	const at = readExact(limit);
	const value = readExact(measured);
	const asked = at ? `${sign === '>=' ? '≥' : '≤'} ${boundWords(rule, at)}` : '';
	if (!value) return { value: '—', asked, shape: null };
	const kind = sign === '>=' ? 'least' : 'most';
	return {
		value: valueWords(rule, value, at ? [at] : []),
		asked,
		shape: at && { kind, value: numberOf(value), bound: numberOf(at) },
	};
}

/** `256 人 ÷ 12 人`: the two numbers that a quotient is of; empty of any other finding. */
export function quotientWords({ derivations = [] }: Finding): string {
	const [tree] = derivations;
	const quotient = tree?.operation === 'comparison' ? tree.of[0] : tree;
	if (quotient?.operation !== 'quotient') return '';
	return quotient.of
		.map(
			({ label, value, unit }) =>
				`${short(label)} ${shown(value, 1).replace(/\.0$/, '')} ${unit ?? ''}`,
		)
		.join(' ÷ ');
}

/** A sentence without the clause in brackets that stands beside it as a link. */
export const withoutClause = (message: string): string =>
	message.replaceAll(/（[^（）]*(?:（[^（）]*）[^（）]*)*）/g, (brackets) =>
		/[§》]/.test(brackets) ? '' : brackets,
	);

const short = (label: string): string => label.replace(/（.*）$/, '');
