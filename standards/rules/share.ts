/** A part of the plan's hours as a share of all of them (rules.md: other hours included). */
import { decimal, percentsOf, shareString, type Fraction, type Hundredths } from '#domain/exact.ts';
import type { Compared, Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, type Side } from './bounds.ts';
import { asked, bandWords, cited, shareWords } from './clause-words.ts';
import { judgeFigure } from './figure.ts';
import { shareSlack, slackText } from './slack.ts';

export interface Share {
	readonly parameter: Parameter;
	/** What is measured, with its unit word: `公共基础课程`. */
	readonly name: string;
	/** Name of its figure, `share/practice`. */
	readonly figure: string;
	/** The part lies between these; one figure where it is known. */
	readonly least: Hundredths;
	readonly most: Hundredths;
	readonly total: Hundredths;
	/** What the message says after the figures: how to mend, or what is lacking. */
	readonly hint: (side: Side | null, units: number) => string;
	/** Paths of figures that are not yet given. */
	readonly open?: readonly string[];
	readonly fixes?: (side: Side, units: number) => readonly Fix[];
}

const everywhere = ['courses', 'segments'];

/** Said of a breach that no exchange of whole hours mends: the bounds are too near each other. */
const stuck = '总学时不变时，没有整数学时可以符合，请调整总学时。';

function empty({ parameter, name }: Share): Judgement {
	const { required } = boundsOf(parameter);
	return {
		status: 'missing-data',
		parameter,
		measured: '0',
		required,
		at: everywhere,
		compared: [{ figure: 'totals/hours', required: null }],
		message: `方案还没有学时，无从判断${name}占比（${cited(parameter)}）。由专业负责人在教学进程表中填写。`,
	};
}

const comparedOf = ({ figure, least, most }: Share): Compared[] =>
	least === most ? [{ figure }] : [{ figure }, { figure: `${figure}-most` }];

function measuredOf({ least, most, total }: Share): string {
	const low = shareString(least, total);
	return least === most ? low : `${low}–${shareString(most, total)}`;
}

/** Writes the share and its bounds: what differs reads differently. */
function writerOf({ parameter, least, most, total }: Share): (share: Fraction) => string {
	const { min, max } = boundsOf(parameter);
	const parts = [least, most].map((part) => ({ numerator: part, denominator: total }));
	return percentsOf([...parts, ...[min, max].filter((bound) => bound !== null)]);
}

/** `1538 学时，占总学时 3108 的 49.5%`. */
function figures({ name, least, most, total }: Share, write: (share: Fraction) => string): string {
	const at = (part: Hundredths) => write({ numerator: part, denominator: total });
	const both = (of: (part: Hundredths) => string) =>
		least === most ? of(least) : `${of(least)}～${of(most)}`;
	return `${name} ${both(decimal)} 学时，占总学时 ${decimal(total)} 的 ${both(at)}`;
}

export function judgeShare(share: Share): Judgement {
	const { parameter, total } = share;
	if (total === 0) return empty(share);
	const slack = shareSlack(share.least, share.most, total, boundsOf(parameter));
	const units = Math.abs(slack?.units ?? 0);
	const hint = (side: Side | null) => (side === null || slack ? share.hint(side, units) : stuck);
	const write = writerOf(share);
	const lead = `${figures(share, write)}，${asked(parameter, shareWords)}（${cited(parameter)}）。`;
	const least = { numerator: share.least, denominator: total };
	const judged = judgeFigure({
		parameter,
		least,
		most: share.least === share.most ? least : { numerator: share.most, denominator: total },
		measured: measuredOf(share),
		slack: slackText(slack, 'hours'),
		at: everywhere,
		compared: comparedOf(share),
		message: (side) => lead + bandWords(parameter, write) + hint(side),
		fixes: (side) => (slack && share.fixes?.(side, units)) ?? [],
	});
	return judged.status === 'missing-data' ? { ...judged, at: share.open ?? everywhere } : judged;
}
