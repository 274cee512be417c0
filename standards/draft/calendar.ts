/** The calendar of a draft: the weeks of each semester by use. */
import { hundredths } from '#domain/exact.ts';
import { closed } from '#domain/plan/fields.ts';
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { planShape, type Plan } from '#domain/plan/shape.ts';
import { readJson, validate } from '#domain/validate.ts';
import type { TeachingSemester } from './layout.ts';

export type Calendar = Plan['calendar'];

const calendarFile = closed({ calendar: planShape.entries.calendar });

const usual = { teaching: 18, exam: 1, practice: 1, flexible: 0 };
/** The last semester is that of the internship. */
const last = { teaching: 0, exam: 1, practice: 18, flexible: 1 };

/** Where a school gives no calendar: 18 teaching weeks a semester, the last one practice; 40 a year. */
export const defaultCalendar = (years: number): Calendar =>
	Array.from({ length: 2 * years }, (_, index) => ({
		semester: index + 1,
		weeks: { ...(index + 1 === 2 * years ? last : usual) },
	}));

function countFaults(calendar: Calendar, years: number): Fault[] {
	const wanted = Array.from({ length: 2 * years }, (_, index) => index + 1);
	const given = calendar.map(({ semester }) => semester);
	const right = `修业 ${years} 年，应有第 1 至第 ${2 * years} 学期各一项`;
	return [
		...wanted
			.filter((semester) => !given.includes(semester))
			.map((semester) => ({ path: 'calendar', wrong: `缺第 ${semester} 学期`, right })),
		...given
			.filter((semester, index) => given.indexOf(semester) < index)
			.map((semester) => ({
				path: `calendar/${semester}`,
				wrong: `第 ${semester} 学期重复`,
				right: '每学期只写一项',
			})),
		...given
			.filter((semester) => !wanted.includes(semester))
			.map((semester) => ({
				path: `calendar/${semester}`,
				wrong: `没有第 ${semester} 学期`,
				right,
			})),
	];
}

/**
 * Reads the `calendar` list of plan.json, as JSON text or as its value: one entry for each of the
 * 2 × years semesters. Whether a year has its 40 weeks is left to the rule.
 */
export function readCalendar(json: unknown, years: number): Outcome<Calendar> {
	const value = typeof json === 'string' ? readJson(json) : success(json);
	if (!value.ok) return value;
	const read = validate(calendarFile, { calendar: value.value });
	if (!read.ok) return read;
	const faults = countFaults(read.value.calendar, years);
	if (faults.length > 0) return failure(...faults);
	return success(read.value.calendar.toSorted((a, b) => a.semester - b.semester));
}

/** Semesters in which lessons are held, ascending. */
export const teachingSemesters = (calendar: Calendar): TeachingSemester[] =>
	calendar
		.filter(({ weeks }) => hundredths(weeks.teaching) > 0)
		.toSorted((a, b) => a.semester - b.semester)
		.map(({ semester, weeks }, position) => ({
			semester,
			weeks: hundredths(weeks.teaching),
			position,
		}));
