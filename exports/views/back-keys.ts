/** The keys by which a workbook that comes back is known again: of sheets, of columns, of derived rows. */

export const backSheets = ['schedule', 'weeks'] as const;
export type BackSheet = (typeof backSheets)[number];

const prefix = 'xunbiao:';

/** Stands where the hidden row and the hidden column of a sheet meet. */
export const sheetMark = (sheet: BackSheet): string => `${prefix}${sheet}`;

export const sheetMarked = (text: string): BackSheet | null =>
	backSheets.find((sheet) => sheetMark(sheet) === text) ?? null;

/** In place of a path, beside sums and lines that the plan gives. */
export const derivedRow = `${prefix}derived`;

/** Of the columns of semester `semester`: `weekly/3`, `weeks/3`. */
export const semesterKey = (key: 'weekly' | 'weeks', semester: number): string =>
	`${key}/${semester}`;
