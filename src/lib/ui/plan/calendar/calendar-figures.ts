/** Names of the figures (domain/derivation/figures.ts) that the weeks page shows. */
import { joinPath } from '#domain/plan/path.ts';

type Figures = readonly string[];

export const calendarFigures = {
	total: (semester: number): Figures => [joinPath('semester', semester, 'weeks')],
	/** Weeks that segments and blocks take. */
	placed: (semester: number): Figures => [joinPath('semester', semester, 'held-weeks')],
	practice: (semester: number): Figures => [joinPath('semester', semester, 'practice-weeks')],
	/** How far the two are apart. */
	off: (semester: number): Figures => [joinPath('semester', semester, 'practice-off')],
	year: (year: number): Figures => [joinPath('weeks', 'year', year)],
	holidays: (year: number): Figures => [joinPath('weeks', 'holiday', year)],
};
