/** Where findings stand in the table, and which cell a path of the plan means. */
import { splitPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { markKinds, markOf, type MarkKind } from '#ui/findings/mark.ts';
import { semesterKey, type ColumnKey } from './columns.ts';

/** A cell of the table: row id and column. */
export interface Place {
	readonly row: string;
	readonly column: ColumnKey;
}

export const samePlace = (a: Place | null, b: Place | null): boolean =>
	a?.row === b?.row && a?.column === b?.column;

const ownColumns: Record<string, ColumnKey> = {
	name: 'name',
	code: 'code',
	nature: 'nature',
	credits: 'credits',
	practiceHours: 'practice',
	outsideHours: 'hours',
	assessment: 'assessment',
};

function termColumn(plan: Plan, list: string, id: string, termId: string | undefined): ColumnKey {
	const members = list === 'courses' ? plan.courses : plan.segments;
	const terms = members.find((member) => member.id === id)?.terms ?? [];
	const semester = terms.find((term) => term.id === termId)?.semester;
	return semester === undefined ? 'hours' : semesterKey(semester);
}

/** The cell in which what stands at `path` is shown; null: in no single one. */
export function placeOf(plan: Plan, path: string): Place | null {
	const [list, id, key, termId] = splitPath(path);
	if ((list !== 'courses' && list !== 'segments') || id === undefined) return null;
	const row = `${list}/${id}`;
	if (key === undefined) return { row, column: 'name' };
	if (key === 'terms') return { row, column: termColumn(plan, list, id, termId) };
	return { row, column: ownColumns[key] ?? 'name' };
}

/** A finding that is shown on cells: something is to be done or known about it. */
export const isOpenFinding = (finding: Finding): boolean =>
	!['ok', 'none', 'justified'].includes(markOf(finding));

/** Findings by `row column`, the worst first, and the rows in which some stand. */
export interface Placed {
	readonly at: ReadonlyMap<string, readonly Finding[]>;
	readonly rows: ReadonlySet<string>;
}

export const nothingPlaced: Placed = { at: new Map(), rows: new Set() };

export const placeKey = ({ row, column }: Place): string => `${row} ${column}`;

const rank = (finding: Finding): number => markKinds.indexOf(markOf(finding));

export function placeFindings(plan: Plan, findings: readonly Finding[]): Placed {
	const placed = new Map<string, Finding[]>();
	const rows = new Set<string>();
	for (const finding of findings.filter(isOpenFinding))
		for (const path of finding.at) {
			const place = placeOf(plan, path);
			if (!place) continue;
			rows.add(place.row);
			const here = placed.get(placeKey(place)) ?? [];
			if (!here.includes(finding)) placed.set(placeKey(place), [...here, finding]);
		}
	for (const [key, here] of placed)
		placed.set(
			key,
			here.toSorted((a, b) => rank(a) - rank(b)),
		);
	return { at: placed, rows };
}

export function markAt(placed: Placed, place: Place): MarkKind | null {
	const worst = placed.at.get(placeKey(place))?.[0];
	return worst ? markOf(worst) : null;
}
