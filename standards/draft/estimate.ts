/** Roughly how many hours there are to give, so that every course aims at its part of them. */
import type { Bounds } from './bounds.ts';
import type { TeachingSemester } from './layout.ts';

/** Figures in hours; they guide the choice among layouts and bind nothing. */
export interface Estimate {
	/** Hours a week that the plan aims at. */
	readonly weeklyLoad: number;
	readonly total: number;
	/** Hours of one foundation, core and extension course. */
	readonly foundation: number;
	readonly core: number;
	readonly extension: number;
	/** How many extension courses one would take. */
	readonly extensions: number;
}

export interface Given {
	readonly bounds: Bounds;
	readonly semesters: readonly TeachingSemester[];
	readonly publicHours: number;
	/** Hours of the limited public courses. */
	readonly limitedHours: number;
	readonly segmentHours: number;
	readonly foundations: number;
	readonly cores: number;
	readonly extensionFields: number;
}

/** So far a draft keeps from its bounds, that the first small edit breaks none. */
export const margins = { total: 50, publicShare: 0.006, electiveShare: 0.02, practiceShare: 0.03 };
/** A foundation course has about so much of a core course's hours; an extension course these. */
const foundationPart = 0.55;
const extensionHours = 54;

const clamp = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(most, value));

function weeklyLoadOf(given: Given, weeks: number): number {
	const { bounds, publicHours, segmentHours } = given;
	const share = bounds.publicShare.most;
	const needed = Math.max(
		(bounds.total.least ?? 0) + margins.total,
		share === null ? 0 : publicHours / (share - margins.publicShare),
	);
	const least = (bounds.weeklyLoad.least ?? 20) + 1.5;
	const most = (bounds.weeklyLoad.most ?? 32) - 0.5;
	return clamp((needed - segmentHours) / Math.max(1, weeks), Math.min(least, most), most);
}

export function estimate(given: Given): Estimate {
	const weeks = given.semesters.reduce((sum, semester) => sum + semester.weeks / 100, 0);
	const weeklyLoad = weeklyLoadOf(given, weeks);
	const lessons = weeklyLoad * weeks;
	const total = lessons + given.segmentHours;
	const elective = ((given.bounds.electiveShare.least ?? 0) + margins.electiveShare) * total;
	const professional = Math.max(0, lessons - given.publicHours);
	const extensions = clamp(
		Math.max(elective - given.limitedHours, professional * 0.18),
		0,
		professional * 0.6,
	);
	const count = clamp(
		Math.round(extensions / extensionHours),
		1,
		Math.max(1, given.extensionFields),
	);
	const core =
		(professional - extensions) / Math.max(1, given.cores + foundationPart * given.foundations);
	return {
		weeklyLoad,
		total,
		core,
		foundation: core * foundationPart,
		extension: extensions / count,
		extensions: count,
	};
}
