/** Why the checker refuses a proposal that keeps every linear row, as a pattern not to come again. */
import type { Check } from '../rules/check-plan.ts';
import type { Finding } from '../rules/finding.ts';
import type { Cell } from './cells.ts';
import { takesPart, type Only } from './demands.ts';
import type { Reach, Refusal } from './task.ts';

const isOpen = ({ status }: Finding): boolean =>
	status === 'violation' || status === 'missing-data';

const keyOf = ({ rule, status, at, measured }: Finding): string =>
	JSON.stringify([rule, status, at, measured]);

/** What is open before any move, which no proposal brings. */
export const openKeys = ({ findings }: Check): ReadonlySet<string> =>
	new Set(findings.filter(isOpen).map(keyOf));

/**
 * Findings that a proposal brings. Rules that are not linear hold as they are; an advice too, for
 * nobody asked to break it. Linear ones are held by their rows: where a row lets through what the
 * check finds, the check is right.
 */
export function worsened(
	known: ReadonlySet<string>,
	after: Check,
	linear: ReadonlySet<string>,
	only: Only,
) {
	const isAsked = (finding: Finding): boolean =>
		takesPart(finding, only) || (only === null && !linear.has(finding.rule));
	return after.findings.filter(
		(finding) =>
			isOpen(finding) && finding.scope === 'plan' && isAsked(finding) && !known.has(keyOf(finding)),
	);
}

/** A proposal, and what of its moves a rule may hold against it. */
export interface Refused {
	readonly rule: string;
	/** `courses/c1`: what the finding is about. */
	readonly owners: ReadonlySet<string>;
	readonly moves: readonly number[];
	/** The rule was open before: further the same way may mend it. */
	readonly wasOpen: boolean;
}

export const refusedBy = (
	{ rule, at }: Finding,
	moves: readonly number[],
	before: Check,
): Refused => ({
	rule,
	wasOpen: before.findings.some((finding) => finding.rule === rule && isOpen(finding)),
	owners: new Set(at.map((path) => path.split('/').slice(0, 2).join('/'))),
	moves,
});

const ownerOf = ({ places }: Cell): string =>
	(places[0]?.path ?? '').split('/').slice(0, 2).join('/');

const isPlaced = ({ kind }: Cell): boolean => kind === 'weekly' || kind === 'weeks';
const isUsed = ({ now, step }: Cell, moves: number): boolean => now + step * moves > 0;
const turns = (cell: Cell, moves: number): boolean =>
	isPlaced(cell) && isUsed(cell, moves) !== isUsed(cell, 0);

/** Used or unused, whatever the figure. */
function usage(cell: Cell, moves: number): Reach {
	const last = Math.floor(-cell.now / cell.step);
	return isUsed(cell, moves)
		? { cell: cell.number, least: last + 1 }
		: { cell: cell.number, most: last };
}

/** So far, or further the same way: what a rule refuses it refuses beyond too. */
const asFar = ({ number }: Cell, moves: number): Reach =>
	moves > 0 ? { cell: number, least: moves } : { cell: number, most: moves };

const exactly = ({ number }: Cell, moves: number): Reach[] => [
	{ cell: number, least: moves },
	{ cell: number, most: moves },
];

/** As few of the moved cells as bring the finding about still; `breaks` tries them. */
function neededOf(
	cells: readonly Cell[],
	moves: readonly number[],
	breaks: (moves: readonly number[]) => boolean,
): readonly Cell[] {
	let needed = cells.filter(({ number }) => (moves[number] ?? 0) !== 0);
	let tried = moves;
	for (const cell of needed) {
		const fewer = tried.map((move, number) => (number === cell.number ? 0 : move));
		if (!breaks(fewer)) continue;
		tried = fewer;
		needed = needed.filter((one) => one !== cell);
	}
	return needed;
}

/**
 * The pattern of a finding: of the cells that bring it about those that came into use or fell out of
 * it, how far the others moved, and which cells of the courses that it names are in use.
 */
export function refusalOf(
	{ rule, owners, moves, wasOpen }: Refused,
	cells: readonly Cell[],
	breaks: (moves: readonly number[]) => boolean,
): Refusal {
	const needed = new Set(neededOf(cells, moves, breaks));
	const pattern = cells.flatMap((cell): Reach[] => {
		const move = moves[cell.number] ?? 0;
		if (needed.has(cell) && !turns(cell, move))
			return wasOpen ? exactly(cell, move) : [asFar(cell, move)];
		const named = isPlaced(cell) && owners.has(ownerOf(cell));
		return needed.has(cell) || named ? [usage(cell, move)] : [];
	});
	return { rule, pattern };
}
