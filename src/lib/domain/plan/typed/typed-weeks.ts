/** Weeks as schedules write them: `13`, `13周`, `13W`, `4天` (a week has five). */
import { isNothing, plain, refuse, typed, type Typed } from './typed.ts';

const weekForm = /^(\d+(?:\.\d+)?)(?:W|周)?$/i;
const dayForm = /^(\d+(?:\.\d+)?)(?:天|日|D)$/i;

/** Tenths are met as days (0.2) or half weeks (0.5). */
const onStep = (weeks: number): boolean => {
	const hundredths = Math.round(weeks * 100);
	return (
		Math.abs(weeks * 100 - hundredths) < 1e-9 && (hundredths % 20 === 0 || hundredths % 50 === 0)
	);
};

/** Weeks from digits and unit; null where the text is neither weeks nor days. */
export function weeksOf(bare: string): number | null {
	const days = dayForm.exec(bare)?.[1];
	if (days !== undefined) return Math.round(Number(days) * 20) / 100;
	const weeks = weekForm.exec(bare)?.[1];
	return weeks === undefined ? null : Number(weeks);
}

/** Weeks of a practice segment in a semester; 0 takes it out of the semester. */
export function readWeeks(text: string): Typed<number> {
	if (isNothing(text)) return typed(0);
	// The table itself writes 1周假 and 1周并: what stands there can be typed again.
	const weeks = weeksOf(plain(text).replace(/[假并]$/, ''));
	if (weeks === null) return refuse(`周数要写成 2、2周、2W 或 4天；“${text.trim()}”读不懂。`);
	if (weeks > 52) return refuse(`${weeks} 周太多，一年只有 52 周。`);
	return onStep(weeks)
		? typed(weeks)
		: refuse(`周数以 0.2（一天）或 0.5 为一档，${weeks} 不在档上。`);
}
