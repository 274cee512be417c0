/** A plan bound to the places of another edition, with what is not there any more. */
import type { Course, Plan } from '#domain/plan/shape.ts';
import type { AllMoves, BindingKind } from './moves.ts';

/** A binding that could not go over: of which kind, to what, and whose it was. */
export interface Lost {
	readonly kind: BindingKind;
	readonly key: string;
	readonly at: string;
}

/** Keys as they are called now, each once. */
type Move = (kind: BindingKind, keys: readonly string[], at: string) => string[];

function mover(moves: AllMoves, lost: Lost[]): Move {
	return (kind, keys, at) => {
		const now = keys.flatMap((key) => {
			const to = moves[kind].to(key);
			if (to === null) lost.push({ kind, key, at });
			return to === null ? [] : [to];
		});
		return [...new Set(now)];
	};
}

const courseBy =
	(move: Move) =>
	(course: Course): Course => ({
		...course,
		standardFields: move('field', course.standardFields, course.name),
		standardItems: move('item', course.standardItems, course.name),
		trainings: move('training', course.trainings, course.name),
	});

/** The number of the item; words that were copied from it follow it. */
function outcomesBy(plan: Plan, moves: AllMoves, move: Move): Plan['outcomes'] {
	return plan.outcomes.map((outcome) => {
		if (outcome.standardItem === null) return outcome;
		const key = String(outcome.standardItem);
		const [now] = move('outcome', [key], outcome.id);
		const changed = moves.outcome.reworded.get(key);
		const text = changed?.before === outcome.text ? changed.now : outcome.text;
		return { ...outcome, text, standardItem: now === undefined ? null : Number(now) };
	});
}

const chaptersBy = ({ chapters }: Plan, move: Move): Plan['chapters'] =>
	Object.fromEntries(
		Object.entries(chapters).map(([chapter, passages]) => [
			chapter,
			passages.map((passage) => ({ ...passage, meets: move('passage', passage.meets, '正文') })),
		]),
	);

function dutiesBy({ occupations }: Plan, move: Move): Plan['occupations'] {
	const { duties } = occupations;
	if (!duties) return occupations;
	const bound = duties.map((duty) => ({
		...duty,
		tasks: move('field', duty.tasks, duty.position),
	}));
	return { ...occupations, duties: bound };
}

export function rebound(plan: Plan, moves: AllMoves): { plan: Plan; lost: readonly Lost[] } {
	const lost: Lost[] = [];
	const move = mover(moves, lost);
	const bound = {
		...plan,
		courses: plan.courses.map(courseBy(move)),
		segments: plan.segments.map((segment) => ({
			...segment,
			trainings: move('training', segment.trainings, segment.name),
		})),
		outcomes: outcomesBy(plan, moves, move),
		chapters: chaptersBy(plan, move),
		occupations: dutiesBy(plan, move),
	};
	return { plan: bound, lost };
}
