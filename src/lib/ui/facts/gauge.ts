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

type Form = 'ratio' | 'share' | 'count';

const forms: Readonly<Record<string, Form>> = {
	'staff/student-ratio': 'ratio',
	'staff/senior-share': 'share',
	'staff/dual-qualified': 'share',
	'facilities/capacity': 'share',
};

/** Rules whose figure a gauge shows, in the order in which they are shown. */
export const gaugedRules = ['staff/student-ratio', 'staff/senior-share', 'staff/dual-qualified'];

const words: Readonly<Record<Form, (value: Fraction, bounds: readonly Fraction[]) => string>> = {
	ratio: (value, bounds) => `${shown(value, 1, bounds)} : 1`,
	share: percent,
	count: (value, bounds) => shown(value, 1, bounds),
};

const bound = /^(>=|<=)\s*([\d./]+)$/;
const numberOf = ({ numerator, denominator }: Fraction): number => numerator / denominator;

/** A bound is whole percents or a whole ratio more often than not: then without decimals. */
const boundWords = (form: Form, value: Fraction): string =>
	form === 'share'
		? percent(value).replace('.0%', '%')
		: form === 'ratio'
			? `${shown(value, 1).replace(/\.0$/, '')} : 1`
			: shown(value, 0);

export function gaugeOf({ rule, measured, required }: Finding): Gauge {
	const form = forms[rule] ?? 'count';
	const [, sign = '', limit = ''] = bound.exec(required) ?? [];
	const at = readExact(limit);
	const value = readExact(measured);
	const asked = at ? `${sign === '>=' ? '≥' : '≤'} ${boundWords(form, at)}` : '';
	if (!value) return { value: '—', asked, shape: null };
	const kind = sign === '>=' ? 'least' : 'most';
	return {
		value: words[form](value, at ? [at] : []),
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
