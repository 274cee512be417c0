/** Weekly load by semester between its bounds. */
import type { Sources } from '#domain/derivation/index.ts';
import { semesterName } from '#domain/plan/ordinal.ts';
import { joinPath } from '#domain/plan/path.ts';
import type { Semester } from '#domain/plan/shape.ts';
import type { Check, Requirement } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import { markOf, type MarkKind } from '#ui/findings/mark.ts';
import { askedOf, requirementOf, type Requirements } from '../check/asked.ts';
import { ofRule } from '../check/worst.ts';
import { drawnBounds, plotted, some, type Bounds, type Plotted } from './plotted.ts';

export interface LoadRow {
	readonly semester: number;
	readonly name: string;
	/** null: it has no teaching weeks. */
	readonly load: Plotted | null;
	readonly lessons: Plotted | null;
	readonly weeks: number;
	/** Practice weeks of a semester without lessons. */
	readonly held: Plotted | null;
	/** null: the rule is not in force, or does not judge it. */
	readonly mark: MarkKind | null;
	readonly side: 'below' | 'above' | null;
}

export interface LoadPlot extends Bounds {
	readonly rows: readonly LoadRow[];
	readonly asked: string;
	readonly requirement: Requirement | null;
}

const loadMark = (findings: readonly Finding[], semester: number): MarkKind | null => {
	const path = joinPath('calendar', semester);
	const finding = findings.find(({ at }) => at.includes(path));
	return finding ? markOf(finding) : null;
};

const sideOf = (value: number, { low, high }: Bounds) =>
	low !== null && value < low ? 'below' : high !== null && value > high ? 'above' : null;

function loadRow(from: Sources, { semester, weeks }: Semester, bounds: Bounds): LoadRow {
	const of = (name: string) => plotted(from, joinPath('semester', semester, name));
	const load = weeks.teaching > 0 ? of('weekly-load') : null;
	return {
		semester,
		name: semesterName(semester),
		load,
		lessons: of('hours'),
		weeks: weeks.teaching,
		held: some(of('held-weeks')),
		mark: null,
		side: load && sideOf(load.value, bounds),
	};
}

export function loadPlot(
	from: Sources,
	{ findings }: Pick<Check, 'findings'>,
	requirements: Requirements,
): LoadPlot {
	const requirement = requirementOf(requirements, 'school/weekly-load') ?? null;
	const bounds = requirement ? drawnBounds(requirement.value) : { low: null, high: null };
	const judged = ofRule(findings, 'school/weekly-load');
	const rows = from.plan.calendar
		.map((semester) => loadRow(from, semester, bounds))
		.map((row) => ({ ...row, mark: row.load && loadMark(judged, row.semester) }));
	const asked = requirement ? askedOf(requirement.value, 'amount') : '';
	return { rows, asked, requirement, ...bounds };
}
