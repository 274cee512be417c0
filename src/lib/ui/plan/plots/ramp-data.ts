/** How practice grows from semester to semester. */
import type { Sources } from '#domain/derivation/index.ts';
import { semesterName } from '#domain/plan/ordinal.ts';
import { joinPath } from '#domain/plan/path.ts';
import { plotted, semestersOf, type Plotted } from './plotted.ts';

export interface RampRow {
	readonly semester: number;
	readonly name: string;
	readonly hours: Plotted | null;
	readonly practice: Plotted | null;
	readonly share: Plotted | null;
	/** Of all hours up to its end. */
	readonly soFar: Plotted | null;
}

export const rampRows = (from: Sources): RampRow[] =>
	semestersOf(from).map((semester) => {
		const of = (name: string) => plotted(from, joinPath('held', name, semester));
		return {
			semester,
			name: semesterName(semester),
			hours: of('all'),
			practice: of('practice'),
			share: of('practice-share'),
			soFar: of('practice-so-far'),
		};
	});
