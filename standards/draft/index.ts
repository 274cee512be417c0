/**
 * A plan drafted from a teaching standard under a school's calendar, so that it passes every rule of
 * scope plan that can hold there (rules.md, A plan that passes). Pure and deterministic.
 */
import { segmentHours } from '#domain/plan/segment-hours.ts';
import type { Plan, Segment } from '#domain/plan/shape.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { parametersOf } from '../general/parameters.ts';
import { publicCoursesOf } from '../public-courses/rows.ts';
import type { PublicCourseRow } from '../schema/public-courses.ts';
import type { TeachingContent, TeachingStandard } from '../schema/teaching.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { defaultCalendar, teachingSemesters, type Calendar } from './calendar.ts';
import { draftCourses } from './courses.ts';
import { estimate, margins } from './estimate.ts';
import { hoursSentences } from './hours-sentences.ts';
import type { TeachingSemester } from './layout.ts';
import { draftOutcomes } from './outcomes.ts';
import { draftChapters } from './passages.ts';
import { place, type Placed } from './placing.ts';
import { practiceHours } from './practice-hours.ts';
import { bundles, professionalSeeds } from './professional-seeds.ts';
import { publicSeeds } from './public-seeds.ts';
import { draftSegments } from './segments.ts';
import { draftThemes } from './themes.ts';
import { unheldRules, type Unheld } from './unheld.ts';

export { defaultCalendar, readCalendar, type Calendar } from './calendar.ts';
export type { Unheld } from './unheld.ts';

export interface DraftOptions {
	readonly cohort: number;
	/** Semesters 1 to 2 × years; default: `defaultCalendar`. */
	readonly calendar?: Calendar;
	readonly school?: Plan['school'];
	readonly department?: string;
	readonly authors?: readonly string[];
	/** Default true. */
	readonly creditSystem?: boolean;
	/** Default 2025. */
	readonly outline?: string;
	/** National hours of the public courses; default: those of the standard's level. */
	readonly publicCourses?: readonly PublicCourseRow[];
	/** Requirements in force; default: those of the standard and of the national documents. */
	readonly parameters?: readonly Parameter[];
	/** Day of the check that tells what cannot hold; default the first of September of the cohort. */
	readonly today?: string;
}

export interface Draft {
	readonly plan: Plan;
	/** Rules of scope plan that the draft breaks, and why no draft could keep them; empty: none. */
	readonly unheld: readonly Unheld[];
}

interface Setting {
	readonly teaching: TeachingStandard;
	readonly standard: TeachingContent;
	readonly calendar: Calendar;
	readonly semesters: readonly TeachingSemester[];
	readonly parameters: readonly Parameter[];
	readonly bounds: Bounds;
	readonly rows: readonly PublicCourseRow[];
	readonly creditSystem: boolean;
	readonly segments: readonly Segment[];
}

function settingOf(teaching: TeachingStandard, options: DraftOptions): Setting {
	const { standard } = teaching;
	const { years } = standard.duration;
	const calendar = options.calendar ?? defaultCalendar(years);
	const parameters = options.parameters ?? parametersOf(teaching);
	const bounds = boundsOf(parameters);
	const creditSystem = options.creditSystem ?? true;
	const { trainings } = standard.courses.practice;
	return {
		teaching,
		standard,
		calendar,
		semesters: teachingSemesters(calendar).map(({ semester, weeks }, position) => ({
			semester,
			weeks: Math.round(weeks.teaching * 100),
			position,
		})),
		parameters,
		bounds,
		rows: options.publicCourses ?? publicCoursesOf(standard.level),
		creditSystem,
		segments: draftSegments({ calendar, years, bounds, trainings, creditSystem }),
	};
}

const sum = (list: readonly number[]): number => list.reduce((all, value) => all + value, 0);

async function placedCourses(setting: Setting): Promise<Placed[]> {
	const { standard, bounds, semesters, rows } = setting;
	const segmentTotal = sum(setting.segments.map((segment) => segmentHours(segment).hours)) / 100;
	const id = (index: number): string => `c${index + 1}`;
	const ofPublic = publicSeeds({ standard, rows, semesters, bounds }, id);
	const least = ofPublic.map(({ nature, layouts }) => ({
		nature,
		hours: Math.min(...layouts.map(({ hours }) => hours), Infinity) / 100,
	}));
	const known = least.filter(({ hours }) => Number.isFinite(hours));
	const guess = estimate({
		bounds,
		semesters,
		publicHours: sum(known.map(({ hours }) => hours)),
		limitedHours: sum(
			known.filter(({ nature }) => nature !== 'compulsory').map(({ hours }) => hours),
		),
		segmentHours: segmentTotal,
		foundations: bundles(standard.courses.foundation.fields, bounds.foundationCount).length,
		cores: bundles(
			standard.courses.core.fields.map(({ field }) => field),
			bounds.coreCount,
		).length,
		extensionFields: standard.courses.extension.fields.length,
	});
	const professional = professionalSeeds(
		{ standard, semesters, bounds, estimate: guess },
		(index) => id(ofPublic.length + index),
	);
	return place({
		seeds: [...ofPublic, ...professional],
		semesters,
		bounds,
		estimate: guess,
		segmentHours: segmentTotal,
	});
}

function occupationsOf({ occupations }: TeachingContent): Plan['occupations'] {
	const coded = ({ name, code }: { name: string; code: string }) => ({ name, code });
	return {
		majorCategory: coded(occupations.majorCategory),
		majorClass: coded(occupations.majorClass),
		industries: occupations.industries.map(coded),
		occupations: occupations.occupations.map(coded),
		positions: [...occupations.positions],
		certificates: [...occupations.certificates],
	};
}

async function planOf(
	setting: Setting,
	placed: readonly Placed[],
	options: DraftOptions,
): Promise<Plan> {
	const { standard, calendar, creditSystem, segments, rows } = setting;
	const { years } = standard.duration;
	const practice = await practiceHours({
		placed,
		segments: segments.map(segmentHours),
		years,
		share: (setting.bounds.practiceShare.least ?? 0.5) + margins.practiceShare,
	});
	const courses = draftCourses({ placed, practice, standard, rows, creditSystem });
	const credits = sum(
		[...courses, ...segments].map((item) => Math.round((item.credits ?? 0) * 100)),
	);
	return {
		format: 'xunbiao.plan',
		version: 1,
		school: options.school ?? { name: '', code: '' },
		department: options.department ?? '',
		authors: [...(options.authors ?? [])],
		programme: { ...standard.programme },
		cohort: options.cohort,
		standard: { id: standard.id, edition: standard.edition },
		outline: options.outline ?? '2025',
		entry: standard.entry,
		years,
		creditSystem,
		occupations: occupationsOf(standard),
		goal: standard.goal,
		outcomes: draftOutcomes(standard, courses),
		calendar,
		groups: [],
		courses,
		segments: [...segments],
		themes: draftThemes(standard.courses.themes, courses, setting.semesters),
		certificates: [],
		chapters: draftChapters({
			standard,
			cohort: options.cohort,
			creditSystem,
			hours: hoursSentences(setting.teaching, calendar, creditSystem),
		}),
		graduation: {
			credits: creditSystem && credits > 0 ? credits / 100 : null,
			certificates: [],
			other: '',
		},
		justifications: [],
		waivers: [],
		remedies: [],
	};
}

/**
 * Drafts a plan for `standard`. Takes the time of one small optimisation, about a second; the solver
 * is WebAssembly and blocks its thread meanwhile.
 */
export async function draftPlan(teaching: TeachingStandard, options: DraftOptions): Promise<Draft> {
	const setting = settingOf(teaching, options);
	const plan = await planOf(setting, await placedCourses(setting), options);
	const today = options.today ?? `${options.cohort}-09-01`;
	return { plan, unheld: await unheldRules(teaching, plan, setting.parameters, today) };
}
