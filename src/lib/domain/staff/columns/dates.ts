/** Days as people write them and as spreadsheets keep them. */

/** Why something written was not read. */
export interface Misread {
	readonly wrong: string;
	readonly right: string;
}

export const isMisread = (read: object): read is Misread => 'wrong' in read && 'right' in read;

/** Which day of a month is meant where only the month is written: periods begin with the first and end with the last. */
export type Edge = 'first' | 'last';

const form =
	/^(\d{4})\s?(?:[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{1,2}))?|年\s?(\d{1,2})\s?月?(?:\s?(\d{1,2})\s?[日号])?)$/;
const digits = /^(\d{4})(\d{2})(\d{2})?$/;
/** Excel counts days from 1899-12-30; these are of the years 1954 to 2119. */
const serial = /^[2-7]\d{4}$/;
/** A time of the day that a spreadsheet adds to a date. */
const time = /(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?|(?<=^\d{5})\.\d+)$/;
/** What a spreadsheet makes of 2023.10 as well as of 2023.1. */
const cutShort = /^\d{4}\.1$/;

const ofSerial = (days: number): string =>
	new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);

/** null where there is no such day. */
function dayOf(year: number, month: number, day: number | null, edge: Edge): string | null {
	if (month < 1 || month > 12) return null;
	const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
	const at = day ?? (edge === 'first' ? 1 : last);
	if (at < 1 || at > last) return null;
	const pad = (part: number, length = 2) => String(part).padStart(length, '0');
	return `${pad(year, 4)}-${pad(month)}-${pad(at)}`;
}

const unread = (written: string): Misread => ({
	wrong: `“${written.slice(0, 40)}”没有读懂`,
	right: '写 2026-07-01 这样的日期，只知道年月的写 2026-07',
});

/**
 * `2026-7-1`, `2026/7/1`, `2026.7.1`, `2026年7月1日`, `20260701`, `46204`, `2026-07-01 00:00:00` are
 * `2026-07-01`; so are `2026-7`, `2026.7`, `2026年7月` and `202607` at the first edge.
 */
export function readDate(written: string, edge: Edge): string | Misread {
	const text = written.normalize('NFKC').trim().replace(time, '').trim();
	if (serial.test(text)) return ofSerial(Number(text));
	if (cutShort.test(text))
		return {
			wrong: `“${text}”分不清是 1 月还是 10 月：表格会把 ${text}0 也记成 ${text}`,
			right: `写 ${text.slice(0, 4)}-01 或 ${text.slice(0, 4)}-10`,
		};
	const parts = (form.exec(text) ?? digits.exec(text))?.slice(1).filter((part) => part);
	if (!parts) return unread(written);
	const [year, month, day] = parts.map(Number);
	return dayOf(year ?? 0, month ?? 0, day ?? null, edge) ?? noSuchDay(written);
}

const noSuchDay = (written: string): Misread => ({
	wrong: `没有“${written.slice(0, 40)}”这一天`,
	right: '核对年、月、日',
});
