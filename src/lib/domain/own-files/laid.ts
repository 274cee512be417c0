/** What a row that was read comes to: lessons and whole weeks by semester, with their hours. */
import type { ReadRow, ReadTerm, WeeksOf } from './reading.ts';
import { usualWeeks } from './weeks.ts';

export interface LaidTerm {
	readonly semester: number;
	/** Whole weeks of this course alone. */
	readonly block: boolean;
	readonly weekly: number;
	readonly weeks: number;
	/** false: the weeks are the semester's. */
	readonly ownWeeks: boolean;
	readonly practice: number | null;
	readonly assessment: 'exam' | 'check' | null;
}

export interface Laid {
	readonly terms: readonly LaidTerm[];
	/** Hours that stand in no semester's timetable. */
	readonly outside: number;
	readonly hours: number;
	readonly notes: readonly string[];
}

const round = (value: number): number => Math.round(value * 100) / 100;
const isStep = (value: number, step: number): boolean =>
	Math.abs(value / step - Math.round(value / step)) < 1e-9;

export const usualWeekHours = 30;
const mostWeekly = 60;

/** Hours of one whole week, where the row's own hours say it. */
function weekHours(rest: number, weeks: number): number {
	const each = round(rest / weeks);
	return weeks > 0 && each >= 10 && each <= mostWeekly && isStep(each, 0.5) ? each : usualWeekHours;
}

/** As many weeks as can be, so that hours a week go in halves; null where none do. */
export function fitted(hours: number, most: number): { weekly: number; weeks: number } | null {
	for (let fifths = Math.round(most * 5); fifths >= 1; fifths -= 1) {
		const weekly = hours / (fifths / 5);
		if (weekly > mostWeekly) return null;
		if (isStep(weekly, 0.5)) return { weekly: round(weekly), weeks: fifths / 5 };
	}
	return null;
}

const lessonHours = ({ weekly, weeks, semester }: ReadTerm, weeksOf: WeeksOf): number =>
	round((weekly ?? 0) * (weeks ?? weeksIn(weeksOf, semester)));

const weeksIn = (weeksOf: WeeksOf, semester: number): number =>
	weeksOf.get(semester)?.weeks ?? usualWeeks;

/** In a table of practice a bare number is weeks, unless its hours say that it is hours a week. */
function numbersAreWeeks({ rowClass, terms, figures }: ReadRow, weeksOf: WeeksOf): boolean {
	const bare = terms.filter(({ weekly, weeks }) => weekly !== null && weeks === null);
	if (rowClass !== 'practice' || bare.length === 0 || bare.length < terms.length) return false;
	const hours = figures.hours?.value ?? null;
	const taught = bare.reduce((sum, term) => sum + lessonHours(term, weeksOf), 0);
	if (hours !== null && round(taught) === hours) return false;
	return bare.every(({ weekly }) => (weekly ?? 0) <= 20);
}

interface Laying {
	readonly terms: LaidTerm[];
	readonly notes: string[];
	outside: number;
}

function layHours(laying: Laying, term: ReadTerm, hours: number, most: number): void {
	const { semester, assessment } = term;
	const fits = fitted(hours, most);
	const practice = term.practiceWeekly;
	if (fits)
		laying.terms.push({
			semester,
			block: false,
			...fits,
			ownWeeks: fits.weeks !== most,
			practice,
			assessment,
		});
	else {
		laying.outside += hours;
		laying.notes.push(`第 ${semester} 学期 ${hours} 学时折不成每周半节的整数，记在课外学时里。`);
	}
}

const asBlock = (term: ReadTerm): ReadTerm => ({ ...term, block: term.weekly, weekly: null });

/** Only what counts is laid; what is in brackets has been told. */
export function laid(row: ReadRow, weeksOf: WeeksOf): Laid {
	const laying: Laying = { terms: [], notes: [], outside: row.outside };
	const areWeeks = numbersAreWeeks(row, weeksOf);
	const counted = row.terms
		.filter((term) => term.counted)
		.map((term) => (areWeeks ? asBlock(term) : term));
	const stated = row.figures.hours?.value ?? null;
	const taught = counted.reduce(
		(sum, term) => sum + lessonHours(term, weeksOf) + (term.hours ?? 0),
		0,
	);
	const blocks = counted.reduce((sum, { block }) => sum + (block ?? 0), 0);
	const each = stated === null ? usualWeekHours : weekHours(stated - taught - row.outside, blocks);
	for (const term of counted) {
		const { semester, assessment } = term;
		const weeks = term.weeks ?? weeksIn(weeksOf, semester);
		if (term.weekly !== null && term.weekly > 0)
			laying.terms.push({
				...{
					semester,
					block: false,
					weekly: term.weekly,
					weeks,
					ownWeeks: term.weeks !== null,
					assessment,
				},
				practice: term.practiceWeekly === null ? null : round(term.practiceWeekly * weeks),
			});
		if (term.hours !== null && term.hours > 0) layHours(laying, term, term.hours, weeks);
		if (term.block !== null && term.block > 0)
			laying.terms.push({
				semester,
				block: true,
				weekly: each,
				weeks: term.block,
				ownWeeks: true,
				practice: null,
				assessment,
			});
	}
	if (counted.length === 0 && stated !== null && row.ticked.length > 0)
		layTicked(laying, row, stated, weeksOf);
	const hours = laying.terms.reduce((sum, term) => sum + round(term.weekly * term.weeks), 0);
	return {
		terms: laying.terms,
		outside: laying.outside,
		hours: round(hours + laying.outside),
		notes: laying.notes,
	};
}

/** √, or 学期 alone, says only when: the hours are shared out evenly. */
function layTicked(laying: Laying, { ticked }: ReadRow, stated: number, weeksOf: WeeksOf): void {
	const share = round(stated / ticked.length);
	if (ticked.length > 1)
		laying.notes.push(`只写明学期，${stated} 学时平分到 ${ticked.length} 个学期。`);
	for (const [at, semester] of ticked.entries()) {
		const hours = at === 0 ? round(stated - share * (ticked.length - 1)) : share;
		const term = { semester, assessment: null, practiceWeekly: null } as ReadTerm;
		layHours(laying, term, hours, weeksIn(weeksOf, semester));
	}
}
