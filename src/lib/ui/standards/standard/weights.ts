/** A weight table of one level: rows by name, a column for each 工种. */
import type { ShownWeight } from './shown.ts';

export interface WeightTable {
	readonly level: string;
	/** Ids of 工种; null: the standard has none. */
	readonly tracks: readonly (string | null)[];
	readonly rows: readonly {
		readonly group: string;
		readonly name: string;
		/** In the order of the columns; null: not examined. */
		readonly percents: readonly (number | null)[];
	}[];
	/** 合计 as printed, else the sum of the column. */
	readonly totals: readonly number[];
}

function tableOf(level: string, columns: readonly ShownWeight[]): WeightTable {
	const keys = new Map(
		columns.flatMap(({ rows }) =>
			rows.map(({ group, name }) => [`${group}\n${name}`, { group, name }] as const),
		),
	);
	return {
		level,
		tracks: columns.map(({ track }) => track),
		rows: [...keys.values()].map(({ group, name }) => ({
			group,
			name,
			percents: columns.map(
				({ rows }) => rows.find((row) => row.group === group && row.name === name)?.percent ?? null,
			),
		})),
		totals: columns.map(
			({ total, rows }) => total ?? rows.reduce((sum, row) => sum + (row.percent ?? 0), 0),
		),
	};
}

/** The columns as they are printed, level by level. */
export function weightTables(columns: readonly ShownWeight[]): WeightTable[] {
	const levels = [...new Set(columns.map(({ level }) => level))];
	return levels.map((level) =>
		tableOf(
			level,
			columns.filter((column) => column.level === level),
		),
	);
}
