/**
 * Moments in words, as they are said at the place of the schools (UTC+8, without summer time). `now`
 * comes from the server, so that both sides draw the same page.
 */
import { dayInChina } from '#domain/day-in-china.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Year, month, day, hours and minutes at the schools; months from 1. */
function parts(moment: number) {
	const local = new Date(moment + 8 * hour);
	return {
		year: local.getUTCFullYear(),
		month: local.getUTCMonth() + 1,
		day: local.getUTCDate(),
		weekday: '日一二三四五六'[local.getUTCDay()] ?? '',
		clock: local.toISOString().slice(11, 16),
		/** Number of the day since 1970. */
		ordinal: Math.floor((moment + 8 * hour) / day),
	};
}

/** `今天 10:42`, `昨天 16:20`, `4月18日`, or `2025-09-01` of another year; ISO strings in. */
export function whenWords(at: string, now: string): string {
	const then = parts(Date.parse(at));
	const today = parts(Date.parse(now));
	if (then.ordinal === today.ordinal) return `今天 ${then.clock}`;
	if (then.ordinal === today.ordinal - 1) return `昨天 ${then.clock}`;
	if (then.year === today.year) return `${then.month}月${then.day}日`;
	return dayInChina(at);
}

/** `2026-11-20 16:20:07`, for records. */
export const momentWords = (at: string): string =>
	new Date(Date.parse(at) + 8 * hour).toISOString().slice(0, 19).replace('T', ' ');

/** `2026年11月20日`, em space, `星期五`. */
export function dayWords(now: string): string {
	const { year, month, day: date, weekday } = parts(Date.parse(now));
	return `${year}年${month}月${date}日\u3000星期${weekday}`;
}
