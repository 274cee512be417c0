/** Courses and segments of a draft in their places: the hours that each needs of the other. */
import type { Hundredths } from '#domain/exact.ts';
import { segmentHours, type SegmentHours } from '#domain/plan/segment-hours.ts';
import { bundles } from './bundles.ts';
import { estimate, hoursBesideLessons, margins, type Given } from './estimate.ts';
import { place, type Placed } from './placing.ts';
import { practiceHours } from './practice-hours.ts';
import { professionalSeeds } from './professional-seeds.ts';
import { publicSeeds } from './public-seeds.ts';
import type { Seed } from './seed.ts';
import { draftSegments } from './segments.ts';
import type { Setting } from './setting.ts';
import { subjectsOf } from './subjects.ts';

export interface Timetable {
	readonly placed: readonly Placed[];
	/** Practice hours of the placed courses, in their order. */
	readonly practice: readonly Hundredths[];
	readonly segments: readonly SegmentHours[];
}

const idOf = (index: number): string => `c${index + 1}`;

/** The fewest hours that a course takes; 0 where it has no place. */
const fewest = ({ layouts }: Seed): number =>
	layouts.length === 0 ? 0 : Math.min(...layouts.map(({ hours }) => hours)) / 100;

const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);

function givenOf(setting: Setting, publicCourses: readonly Seed[]): Given {
	const { standard, bounds, semesters } = setting;
	const { foundation, core, extension } = standard.courses;
	const fields = core.fields.map(({ field }) => field);
	const limited = publicCourses.filter(({ nature }) => nature !== 'compulsory');
	return {
		bounds,
		semesters,
		publicHours: sum(publicCourses.map(fewest)),
		limitedHours: sum(limited.map(fewest)),
		foundations: bundles(foundation.fields, bounds.foundationCount).length,
		cores: bundles(fields, bounds.coreCount).length,
		extensionFields: extension.fields.length,
	};
}

function segmentsOf({ calendar, years, bounds, standard, creditSystem }: Setting, hours: number) {
	const { trainings } = standard.courses.practice;
	return draftSegments({ calendar, years, bounds, trainings, creditSystem, hours }).map(
		segmentHours,
	);
}

export async function draftTimetable(setting: Setting): Promise<Timetable> {
	const { standard, bounds, semesters, rows, years, loadSolver } = setting;
	const subjects = subjectsOf(standard, rows, bounds);
	const ofPublic = publicSeeds({ subjects, semesters, bounds }, idOf);
	const given = givenOf(setting, ofPublic);
	const segments = segmentsOf(setting, hoursBesideLessons(given));
	const hours = sum(segments.map((segment) => segment.hours)) / 100;
	const guess = estimate(given, hours);
	const seeds = [
		...ofPublic,
		...professionalSeeds({ standard, semesters, bounds, estimate: guess }, (index) =>
			idOf(ofPublic.length + index),
		),
	];
	const placed = await place(
		{ seeds, semesters, bounds, estimate: guess, segmentHours: hours },
		loadSolver,
	);
	const share = (bounds.practiceShare.least ?? 0.5) + margins.practiceShare;
	const practice = await practiceHours({ placed, segments, years, share }, loadSolver);
	return { placed, practice, segments };
}
