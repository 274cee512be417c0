/** What people type into cells: digits of an input method, units behind numbers, notation of schedules. */
import { halfWidth } from './half-width.ts';

/** A value read from a cell's text, or why it could not be read. */
export type Typed<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string };

export const typed = <Value>(value: Value): Typed<Value> => ({ ok: true, value });
export const refuse = (why: string): Typed<never> => ({ ok: false, why });

/** Full-width letters, digits and signs made plain, spaces out. */
export const plain = (text: string): string =>
	halfWidth(text)
		.replace(/[Ａ-Ｚａ-ｚ]/g, (letter) =>
			String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0),
		)
		.replaceAll('／', '/')
		.replaceAll('＋', '+')
		.replaceAll('＃', '#')
		.replace(/[\s\u3000]/g, '');

/** Marks that stand for nothing in schedules. */
const nothing = new Set(['', '-', '—', '·', '•', '/', '无']);
export const isNothing = (text: string): boolean => nothing.has(plain(text));

const decimalForm = /^\d+(?:\.\d+)?$/;

interface Quantity {
	/** 学分, 学时: named in what is said when it cannot be read. */
	readonly what: string;
	/** Units that may stand behind the number. */
	readonly units: RegExp;
	/** Step in hundredths: 50 for halves, 10 for tenths, 1 for two places. */
	readonly step: number;
	readonly most: number;
}

const stepWords: Record<number, string> = { 1: '0.01', 10: '0.1', 20: '0.2', 50: '0.5' };

export function readQuantity(text: string, { what, units, step, most }: Quantity): Typed<number> {
	const bare = plain(text).replace(units, '');
	if (!decimalForm.test(bare))
		return refuse(`${what}要写成数字，例如 3 或 2.5；“${text.trim()}”读不懂。`);
	const value = Number(bare);
	if (value > most) return refuse(`${what} ${bare} 太大，至多 ${most}。`);
	const hundredths = value * 100;
	const onStep = Math.abs(hundredths / step - Math.round(hundredths / step)) < 1e-9;
	return onStep
		? typed(value)
		: refuse(`${what}以 ${stepWords[step] ?? step} 为一档，${bare} 不在档上。`);
}

const kinds = {
	credits: { what: '学分', units: /学分$|分$/, step: 50, most: 500 },
	segmentCredits: { what: '学分', units: /学分$|分$/, step: 10, most: 500 },
	hours: { what: '学时', units: /学时$|课时$|节$/, step: 1, most: 5000 },
	weeklyHours: { what: '周学时', units: /(学时|课时|节)?(\/周|每周)?$/, step: 50, most: 60 },
} as const satisfies Record<string, Quantity>;

/** Empty: not yet given. */
const orNull =
	(kind: Quantity) =>
	(text: string): Typed<number | null> =>
		isNothing(text) ? typed(null) : readQuantity(text, kind);

export const readCredits = orNull(kinds.credits);
export const readSegmentCredits = orNull(kinds.segmentCredits);
export const readHours = orNull(kinds.hours);
export const readWeeklyHours = (text: string): Typed<number> =>
	readQuantity(text, kinds.weeklyHours);
