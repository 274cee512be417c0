/** What a workbook of a school's records is printed from. */
import { recordKinds, type RecordKind, type Records } from '../records.ts';
import { textsOf, type Texts } from '../columns/index.ts';
import type { FaultyRow } from './compare.ts';

export interface FactsRow {
	readonly texts: Texts;
	/** What is wrong with it, in the column 问题. */
	readonly problems?: readonly string[];
}

export interface FactsJob {
	readonly school: string;
	/** Day on which it is printed. */
	readonly day: string;
	/** `records`: to be filled in, with the guide and examples; `problems`: rows to be mended. */
	readonly content: 'records' | 'problems';
	readonly sheets: readonly { readonly kind: RecordKind; readonly rows: readonly FactsRow[] }[];
}

/** The template, filled with what the school has. */
export const recordsJob = (school: string, day: string, records: Records): FactsJob => ({
	...{ school, day, content: 'records' },
	sheets: recordKinds.map((kind) => ({
		kind,
		rows: records[kind].map((value) => ({ texts: textsOf(kind, value as never) })),
	})),
});

/** The rows that have problems, to be mended and imported again. */
export const problemsJob = (
	school: string,
	day: string,
	faulty: readonly FaultyRow[],
): FactsJob => ({
	...{ school, day, content: 'problems' },
	sheets: recordKinds
		.map((kind) => ({
			kind,
			rows: faulty
				.filter((row) => row.kind === kind)
				.map(({ texts, problems }) => ({
					texts,
					problems: problems.map(
						({ sheet, cell, wrong, right }) => `${sheet}!${cell} ${wrong}；${right}`,
					),
				})),
		}))
		.filter(({ rows }) => rows.length > 0),
});
