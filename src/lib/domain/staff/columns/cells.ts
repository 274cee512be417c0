/** Cells as people write them: dates in the usual ways, lists, yes and no. What is not read is told, never guessed. */
import type { Fault } from '../../fault.ts';

/** What a cell says; `undefined` where it was not read, and a fault says why. */
export interface Cells {
	readonly text: (key: string) => string;
	readonly list: (key: string) => string[];
	readonly known: (key: string) => boolean | null | undefined;
	readonly count: (key: string) => number | null | undefined;
	readonly date: (key: string) => string | null | undefined;
	readonly choice: <Value>(
		key: string,
		table: Readonly<Record<string, Value>>,
	) => Value | null | undefined;
	readonly fault: (key: string, wrong: string, right: string) => undefined;
}

const pad = (text: string): string => text.padStart(2, '0');
const dateForms = [
	/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
	/^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
	/^(\d{4})(\d{2})(\d{2})$/,
];
/** Excel counts days from 1899-12-30; these are of the years 1954 to 2119. */
const serialForm = /^[2-7]\d{4}$/;
const ofSerial = (days: number): string =>
	new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);

/** `2026-7-1`, `2026/7/1`, `2026.7.1`, `2026年7月1日`, `20260701`, `46204` → `2026-07-01`; null: none of them. */
export function readDate(written: string): string | null {
	const text = written.trim().replace(/[ T]00:00(:00(\.0+)?Z?)?$/, '');
	if (serialForm.test(text)) return ofSerial(Number(text));
	for (const form of dateForms) {
		const [, year, month, day] = form.exec(text) ?? [];
		if (!year || !month || !day) continue;
		const date = `${year}-${pad(month)}-${pad(day)}`;
		const time = Date.parse(`${date}T00:00:00Z`);
		return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
	}
	return null;
}

const yes = /^(是|有|√|✓|对|1|y|yes|true)$/i;
const no = /^(否|无|没有|×|x|不是|0|n|no|false)$/i;

export const splitList = (text: string): string[] =>
	text
		.split(/[、,，;；\n]+/)
		.map((part) => part.trim())
		.filter(Boolean);

/** Reads the texts of one row or form; what is wrong is added to `faults` under its key. */
export function cellsOf(texts: Readonly<Record<string, string>>, faults: Fault[]): Cells {
	const text = (key: string): string => (texts[key] ?? '').trim();
	const fault = (path: string, wrong: string, right: string): undefined =>
		void faults.push({ path, wrong, right });
	const read = <Value>(key: string, reader: (text: string) => Value | null, right: string) => {
		const written = text(key);
		if (written === '') return null;
		return reader(written) ?? fault(key, `“${written.slice(0, 40)}”没有读懂`, right);
	};
	return {
		text,
		list: (key) => splitList(text(key)),
		known: (key) =>
			read(
				key,
				(word) => (yes.test(word) ? true : no.test(word) ? false : null),
				'写是或否，不知道的空着',
			),
		count: (key) =>
			read(key, (word) => (/^\d{1,7}$/.test(word) ? Number(word) : null), '写整数，如 80'),
		date: (key) => read(key, readDate, '写 2026-07-01 这样的日期'),
		choice: (key, table) =>
			read(
				key,
				(word) => (Object.hasOwn(table, word) ? (table[word] ?? null) : null),
				`从 ${Object.keys(table).join('、')} 中选择`,
			),
		fault,
	};
}
