/**
 * What a course has in one semester, as schedules write it: `4` (weekly hours over the semester's
 * teaching weeks), `2/16W` (2 a week for 16 weeks), `2W` or `2周` (two whole weeks), `4天`,
 * `4+1W` (both). See the cell grammar of real schedules.
 */
import { isNothing, plain, readWeeklyHours, refuse, typed, type Typed } from './typed.ts';
import { weeksOf } from './typed-weeks.ts';

export interface TypedTerm {
	/** Lessons in the timetable; `weeks` null: all teaching weeks of the semester. */
	readonly lessons: { readonly weeklyHours: number; readonly weeks: number | null } | null;
	/** Whole weeks of this course alone. */
	readonly block: { readonly weeks: number } | null;
}

const none: TypedTerm = { lessons: null, block: null };
const hasWeekUnit = /(W|周|天|日|D)$/i;
const outside: Record<string, string> = {
	'#': '课外学时（#）不排进课表，请在课程详情的“课外学时”里填写。',
	'☆': '讲座不计学时，请在方案正文的“专题教育”里登记。',
	'(': '括号里的学时不计入合计，请写实际安排的学时。',
	'（': '括号里的学时不计入合计，请写实际安排的学时。',
};

const unreadable = (text: string): Typed<never> =>
	refuse(`“${text.trim()}”读不懂。可写 4、2/16W（每周 2 学时上 16 周）、2W（整周 2 周）或 4天。`);

function stepOfDays(weeks: number): Typed<number> {
	if (weeks <= 0 || weeks > 52) return refuse(`${weeks} 周不在 0.2～52 周之内。`);
	const hundredths = Math.round(weeks * 100);
	return hundredths % 20 === 0
		? typed(weeks)
		: refuse(`周数以 0.2（一天）为一档，${weeks} 不在档上。`);
}

function readBlock(bare: string): Typed<TypedTerm> {
	const weeks = weeksOf(bare);
	if (weeks === null) return unreadable(bare);
	const checked = stepOfDays(weeks);
	return checked.ok ? typed({ lessons: null, block: { weeks: checked.value } }) : checked;
}

function readLessons(bare: string): Typed<TypedTerm> {
	const [hoursText = '', weeksText] = bare.split('/', 2);
	if (weeksText === undefined || weeksText === '周') {
		const hours = readWeeklyHours(bare);
		if (!hours.ok)
			return /\d/.test(bare) && !/[^\d.学时课节周/每]/.test(bare) ? hours : unreadable(bare);
		return typed(
			hours.value === 0
				? none
				: { lessons: { weeklyHours: hours.value, weeks: null }, block: null },
		);
	}
	return readFraction(hoursText, weeksText, bare);
}

function readFraction(hoursText: string, weeksText: string, bare: string): Typed<TypedTerm> {
	const weeks = weeksOf(weeksText);
	if (weeks === null) return unreadable(bare);
	const checked = stepOfDays(weeks);
	if (!checked.ok) return checked;
	const hours = readWeeklyHours(hoursText);
	if (!hours.ok) return hours;
	return typed(
		hours.value === 0
			? none
			: { lessons: { weeklyHours: hours.value, weeks: checked.value }, block: null },
	);
}

const readPart = (bare: string): Typed<TypedTerm> =>
	hasWeekUnit.test(bare) && !bare.includes('/') ? readBlock(bare) : readLessons(bare);

function both(first: TypedTerm, second: TypedTerm, text: string): Typed<TypedTerm> {
	if ((first.lessons && second.lessons) || (first.block && second.block)) return unreadable(text);
	return typed({ lessons: first.lessons ?? second.lessons, block: first.block ?? second.block });
}

export function readTerm(text: string): Typed<TypedTerm> {
	const bare = plain(text);
	if (isNothing(bare) || bare === '0') return typed(none);
	const mark = Object.keys(outside).find((sign) => bare.includes(sign));
	if (mark !== undefined) return refuse(outside[mark] ?? '');
	const parts = bare.split('+');
	const first = readPart(parts[0] ?? '');
	if (!first.ok || parts.length === 1) return first;
	const second = readPart(parts[1] ?? '');
	if (!second.ok) return second;
	return parts.length === 2 ? both(first.value, second.value, text) : unreadable(text);
}
