/** Why the checker refuses a proposal that keeps every linear rule, as a pattern not to come again. */
import type { Check } from '../rules/check-plan.ts';
import type { Finding } from '../rules/finding.ts';
import type { Cell } from './cells.ts';
import { takesPart, type Only } from './demands.ts';
import type { Refusal } from './model.ts';

const isOpen = ({ status }: Finding): boolean =>
	status === 'violation' || status === 'missing-data';

const keyOf = ({ rule, status, at, measured }: Finding): string =>
	JSON.stringify([rule, status, at, measured]);

/** Rules that are not linear hold as they are; an advice too, for nobody asked to break it. */
export function worsened(before: Check, after: Check, linear: ReadonlySet<string>, only: Only) {
	const known = new Set(before.findings.filter(isOpen).map(keyOf));
	return after.findings.filter(
		(finding) =>
			isOpen(finding) &&
			finding.scope === 'plan' &&
			!known.has(keyOf(finding)) &&
			!linear.has(finding.rule) &&
			(only === null || takesPart(finding, only)),
	);
}

const isUsed = ({ now, step }: Cell, moves: number): boolean => now + step * moves > 0;

const owners = ({ at }: Finding): ReadonlySet<string> =>
	new Set(at.map((path) => path.split('/').slice(0, 2).join('/')));

const ownerOf = ({ places }: Cell): string =>
	(places[0]?.path ?? '').split('/').slice(0, 2).join('/');

/**
 * The pattern of `finding`: cells that came into use or fell out of it, as few as bring the finding
 * about (`breaks` tries them), and those of the courses that it names.
 */
export function refusalOf(
	finding: Finding,
	cells: readonly Cell[],
	moves: readonly number[],
	breaks: (moves: readonly number[]) => boolean,
): Refusal | null {
	const placed = cells.filter(({ kind }) => kind === 'weekly' || kind === 'weeks');
	const turned = placed.filter((cell) => isUsed(cell, moves[cell.number] ?? 0) !== isUsed(cell, 0));
	let needed = turned;
	for (const cell of turned) {
		const fewer = needed.filter((one) => one !== cell);
		const kept = new Set(fewer);
		const tried = moves.map((move, index) =>
			turned.includes(cells[index] as Cell) && !kept.has(cells[index] as Cell) ? 0 : move,
		);
		if (breaks(tried)) needed = fewer;
	}
	const named = owners(finding);
	const pattern = placed
		.filter((cell) => needed.includes(cell) || named.has(ownerOf(cell)))
		.map((cell) => ({ cell: cell.number, used: isUsed(cell, moves[cell.number] ?? 0) }));
	return needed.length > 0 ? { rule: finding.rule, pattern } : null;
}
