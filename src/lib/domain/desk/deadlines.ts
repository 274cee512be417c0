/** Until when a plan is through a stage: counted back from the first day of the term that it is for. */
import type { Stage } from '../plan/life.ts';
import type { SemesterRecord } from '../staff/records.ts';

/** What a plan has to be through with, in its order. */
export const milestones = [
	'submission',
	'department-review',
	'academic-review',
	'deliberation',
	'approval',
] as const;
export type Milestone = (typeof milestones)[number];

export const milestoneNames: Record<Milestone, string> = {
	submission: '提交审核',
	'department-review': '系部审核',
	'academic-review': '教务处审核',
	deliberation: '专业建设委员会论证',
	approval: '审定和发布',
};

/** Days before the first day of term. */
export type DaysBefore = Readonly<Record<Milestone, number>>;

/** Where a school has set nothing. */
export const usualDays: DaysBefore = {
	submission: 120,
	'department-review': 110,
	'academic-review': 90,
	deliberation: 60,
	approval: 30,
};

const ahead: Partial<Record<Stage, Milestone>> = {
	drafting: 'submission',
	returned: 'submission',
	'department-review': 'department-review',
	'academic-review': 'academic-review',
	deliberation: 'deliberation',
	revision: 'deliberation',
	approval: 'approval',
};

/** What a plan at a stage has to be through with next; null: it is published. */
export const milestoneAt = (stage: Stage): Milestone | null => ahead[stage] ?? null;

const day = 24 * 3_600_000;
const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** `2026-09-01` less `days`. */
export const daysBefore = (date: string, days: number): string =>
	new Date(time(date) - days * day).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => (time(to) - time(from)) / day;

export interface TermStart {
	/** `2026-09-01` */
	readonly on: string;
	/** The school's own calendar says so; else the first of September is taken. */
	readonly known: boolean;
}

/** The first day of the term in which a cohort enters. */
export function entryOf(cohort: number, semesters: readonly SemesterRecord[]): TermStart {
	const own = semesters.find(({ year, term }) => year === cohort && term === 1);
	return own ? { on: own.from, known: true } : { on: `${cohort}-09-01`, known: false };
}

/** The first term that begins after a day: from then on a change of a published plan holds. */
export function termAfter(on: string, semesters: readonly SemesterRecord[]): TermStart {
	const starts = semesters.map(({ from }) => from).filter((from) => from > on);
	const first = starts.toSorted()[0];
	if (first !== undefined) return { on: first, known: true };
	const year = Number(on.slice(0, 4));
	const september = `${year}-09-01`;
	return { on: september > on ? september : `${year + 1}-09-01`, known: false };
}

export interface Deadline {
	readonly milestone: Milestone;
	/** The last day on which it is in time. */
	readonly on: string;
	/** Whole days from today; below 0: late by so many. */
	readonly left: number;
	readonly start: TermStart;
}

/** Of a plan at `stage` for a term; null: nothing is due any more. */
export function deadlineOf(
	stage: Stage,
	start: TermStart,
	days: DaysBefore,
	today: string,
): Deadline | null {
	const milestone = milestoneAt(stage);
	if (!milestone) return null;
	const on = daysBefore(start.on, days[milestone]);
	return { milestone, on, left: daysBetween(today, on), start };
}

export const isLate = (deadline: Deadline | null): boolean => (deadline?.left ?? 0) < 0;

/** Why these days cannot be; null: they can. A later step is due on the same day or later. */
export function daysFault(days: DaysBefore): string | null {
	for (const milestone of milestones) {
		const given = days[milestone];
		if (!Number.isInteger(given) || given < 0 || given > 730)
			return `“${milestoneNames[milestone]}”填开学前的天数，0 至 730 的整数。`;
	}
	const wrong = milestones.findIndex(
		(milestone, at) => at > 0 && days[milestone] > days[milestones[at - 1] ?? milestone],
	);
	const [later, before] = [milestones[wrong], milestones[wrong - 1]];
	return later && before
		? `“${milestoneNames[later]}”在“${milestoneNames[before]}”之后，离开学的天数不能更多。`
		: null;
}
