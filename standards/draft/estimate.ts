/** Roughly how many hours there are to give, so that every course aims at its part of them. */
import type { Bounds } from './bounds.ts';
import type { TeachingSemester } from './layout.ts';

/** Figures in hours; they guide the choice among layouts and bind nothing. */
export interface Estimate {
	/** Hours a week that the plan aims at. */
	readonly weeklyLoad: number;
	/** Hours of one foundation, core and extension course. */
	readonly foundation: number;
	readonly core: number;
	readonly extension: number;
	/** How many extension courses one would take. */
	readonly extensions: number;
	/** Whether the weeks are enough for the total, and for the usual share of the public hours. */
	readonly reaches: { readonly total: boolean; readonly publicShare: boolean };
}

export interface Given {
	readonly bounds: Bounds;
	readonly semesters: readonly TeachingSemester[];
	/** The fewest hours of the public courses, and of the limited ones among them. */
	readonly publicHours: number;
	readonly limitedHours: number;
	readonly foundations: number;
	readonly cores: number;
	readonly extensionFields: number;
}

/** So far a draft keeps from its bounds, that the first small edit breaks none. */
export const margins = {
	total: 50,
	publicShare: 0.006,
	electiveShare: 0.02,
	practiceShare: 0.03,
	weeklyLoad: 0.5,
};
/** No timetable holds more hours a week, whatever the bounds ask. */
export const heaviestWeek = 36;
/** Hours a week of a timetable where nothing is asked for. */
const usualLoad = { least: 24, most: 32 };
/** A foundation course has about so much of a core course's hours; an extension course these. */
const foundationPart = 0.55;
const extensionHours = 54;
/** Part of the professional lessons that extension courses take, at least and at most. */
const extensionPart = { least: 0.18, most: 0.6 };

const clamp = (value: number, least: number, most: number): number =>
	Math.max(least, Math.min(most, value));

const weeksOf = ({ semesters }: Given): number =>
	semesters.reduce((sum, semester) => sum + semester.weeks / 100, 0);

/** The fewest hours of a plan that keeps the total, and the share of its public courses. */
function neededHours({ bounds, publicHours }: Given): number {
	const share = bounds.publicShare.most;
	return Math.max(
		(bounds.total.least ?? 0) + margins.total,
		share === null ? 0 : publicHours / (share - margins.publicShare),
	);
}

const mostLoad = ({ bounds }: Given): number =>
	(bounds.weeklyLoad.most ?? usualLoad.most) - margins.weeklyLoad;

/** Hours that even full weeks of lessons leave to the practice segments. */
export const hoursBesideLessons = (given: Given): number =>
	neededHours(given) - mostLoad(given) * weeksOf(given);

function weeklyLoadOf(given: Given, segmentHours: number): number {
	const most = mostLoad(given);
	const least = (given.bounds.weeklyLoad.least ?? usualLoad.least) + 1.5;
	const needed = (neededHours(given) - segmentHours) / Math.max(1, weeksOf(given));
	return clamp(needed, Math.min(least, most), most);
}

function reaches(given: Given, segmentHours: number): Estimate['reaches'] {
	const { bounds, publicHours } = given;
	const fullest = heaviestWeek * weeksOf(given) + segmentHours;
	return {
		total: fullest >= (bounds.total.least ?? 0),
		publicShare: fullest * (bounds.publicShare.most ?? 1) >= publicHours,
	};
}

export function estimate(given: Given, segmentHours: number): Estimate {
	const { bounds, foundations, cores } = given;
	const weeklyLoad = weeklyLoadOf(given, segmentHours);
	const lessons = weeklyLoad * weeksOf(given);
	const professional = Math.max(0, lessons - given.publicHours);
	const share = (bounds.electiveShare.least ?? 0) + margins.electiveShare;
	const elective = share * (lessons + segmentHours) - given.limitedHours;
	const extensions = Math.min(
		Math.max(elective, professional * extensionPart.least),
		professional * extensionPart.most,
	);
	const count = clamp(
		Math.round(extensions / extensionHours),
		1,
		Math.max(1, given.extensionFields),
	);
	const core = (professional - extensions) / Math.max(1, cores + foundationPart * foundations);
	return {
		weeklyLoad,
		core,
		foundation: core * foundationPart,
		extension: extensions / count,
		extensions: count,
		reaches: reaches(given, segmentHours),
	};
}
