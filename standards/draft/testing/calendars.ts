/** Calendars to draft under. */
import type { Calendar } from '../calendar.ts';

/** From teaching and practice weeks by semester; what is missing to 20 weeks is exam and flexible. */
export const calendarOf = (
	teaching: readonly number[],
	practice: readonly number[],
	lengths: readonly number[] = teaching.map(() => 20),
): Calendar =>
	teaching.map((weeks, index) => {
		const used = Math.round((weeks + (practice[index] ?? 0)) * 10) / 10;
		const rest = Math.round(((lengths[index] ?? 20) - used) * 10) / 10;
		const exam = Math.min(1, Math.max(0, rest));
		return {
			semester: index + 1,
			weeks: {
				teaching: weeks,
				exam,
				practice: practice[index] ?? 0,
				flexible: Math.max(0, Math.round((rest - exam) * 10) / 10),
			},
		};
	});
