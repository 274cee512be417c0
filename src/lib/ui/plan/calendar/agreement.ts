/** Where practice weeks of the calendar and what is held in them do not agree, and what brings them together. */
import type { Edit } from '#domain/plan/edit.ts';
import { hundredths, type Hundredths } from '#domain/exact.ts';
import type { Measures } from '#domain/plan/measure.ts';
import { semesterName } from '#domain/plan/ordinal.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { moveStage, setStageWeeks, stagesIn, type Stage } from './stages.ts';
import { countEdits, countsOf, type Counts } from './strip-edits.ts';

export interface Mending {
	readonly label: string;
	readonly edits: readonly Edit[];
}

export interface Disagreement {
	readonly semester: number;
	readonly practice: Hundredths;
	readonly held: Hundredths;
	/** More is held than there are weeks for. */
	readonly over: boolean;
	readonly mendings: readonly Mending[];
}

/** Held weeks less practice weeks. */
const offOf = (plan: Plan, { totals }: Measures, semester: number): Hundredths =>
	(totals.practiceWeeks[semester - 1] ?? 0) - countsOf(plan, semester).practice;

const word = { flexible: '机动', teaching: '授课' } as const;

/** Practice weeks as they are held; other weeks give or take them, so that the semester keeps its length. */
function mendCalendar(plan: Plan, semester: number, off: Hundredths): Mending[] {
	const counts = countsOf(plan, semester);
	if ((counts.practice + off) % 20 !== 0) return [];
	const other = (['flexible', 'teaching'] as const).find((use) => counts[use] >= off);
	if (!other) return [];
	const after: Counts = {
		...counts,
		practice: counts.practice + off,
		[other]: counts[other] - off,
	};
	const label = `实践周改为已安排的周数，${word[other]}周${off > 0 ? '减少' : '增加'}同样多`;
	return [{ label, edits: countEdits(plan, semester, after) }];
}

const inTerm = (plan: Plan, semester: number): Stage[] =>
	stagesIn(plan, semester).filter(({ term }) => term.when === 'term');

/** The longest stage gives or takes the weeks; one with days of its own keeps them. */
function mendStage(plan: Plan, semester: number, off: Hundredths): Mending[] {
	const [longest] = inTerm(plan, semester)
		.filter(({ term }) => term.from === null && hundredths(term.weeks) > off)
		.toSorted((a, b) => b.term.weeks - a.term.weeks);
	if (!longest) return [];
	const weeks = (hundredths(longest.term.weeks) - off) / 100;
	const label = `${off > 0 ? '缩短' : '延长'}“${longest.segment.name}”`;
	return [{ label, edits: setStageWeeks(plan, longest, weeks) }];
}

/** A stage goes to a semester that has just as many weeks for it, or comes from one that has too few. */
function mendByMove(plan: Plan, measures: Measures, semester: number, off: Hundredths): Mending[] {
	const others = plan.calendar.map((entry) => entry.semester).filter((one) => one !== semester);
	const [from, to] = off > 0 ? [[semester], others] : [others, [semester]];
	const moves = from.flatMap((one) =>
		inTerm(plan, one).flatMap((stage) =>
			to
				.filter((there) => {
					const weeks = hundredths(stage.term.weeks);
					const gives = offOf(plan, measures, one) >= weeks;
					return gives && -offOf(plan, measures, there) >= weeks;
				})
				.map((there) => ({ stage, there })),
		),
	);
	return moves.slice(0, 2).map(({ stage, there }) => ({
		label: `把“${stage.segment.name}”移到${semesterName(there)}`,
		edits: moveStage(plan, stage, there),
	}));
}

/** null: they agree. */
export function disagreementIn(
	plan: Plan,
	measures: Measures,
	semester: number,
): Disagreement | null {
	const off = offOf(plan, measures, semester);
	if (off === 0) return null;
	const mendings = [
		...mendCalendar(plan, semester, off),
		...mendStage(plan, semester, off),
		...mendByMove(plan, measures, semester, off),
	].filter(({ edits }) => edits.length > 0);
	const { practice } = countsOf(plan, semester);
	return { semester, practice, held: practice + off, over: off > 0, mendings };
}
