/** 学分校验 of a practice segment: by its weeks, or of other kinds by its hours (credits/week-activity). */
import { compare, hundredths, times, whole, type Fraction } from '#domain/exact.ts';
import { mayCountHours, type SegmentHours } from '#domain/plan/segment-hours.ts';
import type { Range } from '#domain/rules/range.ts';
import type { BoundPlaces } from '../check/layout.ts';
import { across, address } from '../kit/address.ts';
import { formula, type Content } from '../kit/formula.ts';
import type { ScheduleColumns } from './layout.ts';

export interface CreditForms {
	/** Credits a week. */
	readonly weeks: BoundPlaces;
	/** Hours a credit. */
	readonly hours: BoundPlaces | null;
}

/** `E>=min*W,E<=max*W` */
const between = (value: string, unit: string, { min, max }: BoundPlaces): string =>
	[...(min ? [`${value}>=${min}*${unit}`] : []), ...(max ? [`${value}<=${max}*${unit}`] : [])].join(
		',',
	);

const isBetween = (value: Fraction, unit: Fraction, { min, max }: Range): boolean =>
	(!min || compare(value, times(min, unit)) >= 0) &&
	(!max || compare(value, times(max, unit)) <= 0);

function result(segment: SegmentHours, credits: number, forms: CreditForms): string {
	const value = whole(credits);
	const byWeeks = isBetween(value, whole(segment.weeks), forms.weeks.range);
	const byHours =
		forms.hours !== null &&
		mayCountHours(segment) &&
		credits > 0 &&
		segment.weeks % 50 === 0 &&
		isBetween(whole(segment.hours), value, forms.hours.range);
	return byWeeks || byHours ? '符合' : '不符合';
}

/** null: no rule asks for it. */
export function segmentCreditContent(
	columns: ScheduleColumns,
	semesters: number,
	row: number,
	segment: SegmentHours,
	forms: CreditForms | null,
): Content {
	if (!forms) return null;
	const credit = address(columns.credits, row);
	const hours = address(columns.hours, row);
	const weeks = `ROUND(SUM(${across(columns.weekly, columns.weekly + semesters - 1, row)}),2)`;
	const byWeeks = `AND(${between(credit, weeks, forms.weeks)})`;
	const halves = `${weeks}*2=INT(${weeks}*2)`;
	const byHours =
		forms.hours && mayCountHours(segment)
			? `,AND(${credit}>0,${halves},${between(hours, credit, forms.hours)})`
			: '';
	const text = `IF(${credit}="","",IF(OR(${byWeeks}${byHours}),"符合","不符合"))`;
	const { credits } = segment.segment;
	return formula(text, credits === null ? '' : result(segment, hundredths(credits), forms));
}
