/** Hours, theory, practice and the check of credits: the columns that a row derives. */
import { compare, fraction, times, whole, type Hundredths } from '#domain/exact.ts';
import type { Worksheet } from 'exceljs';
import { address, across } from '../kit/address.ts';
import { formula, rounded, type Content } from '../kit/formula.ts';
import type { BoundPlaces } from '../check/layout.ts';
import { plain } from './cells.ts';
import type { ScheduleColumns } from './layout.ts';

export type Row = ReturnType<Worksheet['getRow']>;

/** weekly hours × weeks, semester by semester, and what stands outside the timetable. */
export function hoursContent(
	columns: ScheduleColumns,
	semesters: number,
	row: number,
	hours: Hundredths,
): Content {
	const { weekly, weeks, outside } = columns;
	const factors = [
		across(weekly, weekly + semesters - 1, row),
		across(weeks, weeks + semesters - 1, row),
	];
	return formula(
		rounded(`SUMPRODUCT(${factors.join(',')})+${address(outside, row)}`),
		plain(hours),
	);
}

export function theoryContent(
	{ hours, practice }: ScheduleColumns,
	row: number,
	theory: Hundredths | null,
): Content {
	const [total, part] = [address(hours, row), address(practice, row)];
	return formula(
		`IF(${part}="","",${rounded(`${total}-${part}`)})`,
		theory === null ? '' : plain(theory),
	);
}

/** More practice than a course has hours counts as all of them (rules.md, Arithmetic). */
export function practiceContent(
	{ hours }: ScheduleColumns,
	row: number,
	given: Hundredths | null,
	counted: Hundredths,
): Content {
	if (given === null) return null;
	if (given <= counted) return plain(given);
	return formula(`MIN(${plain(given)},${address(hours, row)})`, plain(counted));
}

const within = (hours: Hundredths, credits: Hundredths, { range }: BoundPlaces): boolean => {
	const value = fraction(hours, 1);
	const scaled = whole(credits * 100);
	return (
		(!range.min || compare(value, times(range.min, scaled)) >= 0) &&
		(!range.max || compare(value, times(range.max, scaled)) <= 0)
	);
};

/** 学分校验: hours ÷ credits within the bounds of credits/hours-per-credit; a credit needs hours. */
export function creditContent(
	columns: ScheduleColumns,
	row: number,
	hours: Hundredths,
	credits: Hundredths | null,
	bounds: BoundPlaces | null,
): Content {
	if (!bounds) return null;
	const credit = address(columns.credits, row);
	const total = address(columns.hours, row);
	const tests = [
		...(bounds.min ? [`${total}/${credit}>=${bounds.min}`] : []),
		...(bounds.max ? [`${total}/${credit}<=${bounds.max}`] : []),
	].join(',');
	const none = `IF(${total}=0,"","不符合")`;
	const text = `IF(${credit}="","",IF(${credit}=0,${none},IF(AND(${tests}),"符合","不符合")))`;
	return formula(text, creditResult(hours, credits, bounds));
}

function creditResult(hours: Hundredths, credits: Hundredths | null, bounds: BoundPlaces): string {
	if (credits === null || (credits === 0 && hours === 0)) return '';
	return credits > 0 && within(hours, credits, bounds) ? '符合' : '不符合';
}
