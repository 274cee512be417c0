/**
 * A plan drafted from a teaching standard under a school's calendar, so that it passes every rule of
 * scope plan that can hold there (rules.md, A plan that passes). Pure and deterministic.
 */
import type { Plan } from '#domain/plan/shape.ts';
import type { TeachingContent, TeachingStandard } from '../schema/teaching.ts';
import { draftCourses } from './courses.ts';
import { hoursSentences } from './hours-sentences.ts';
import { draftOutcomes, withAims } from './outcomes.ts';
import { draftChapters } from './passages.ts';
import { settingOf, type DraftOptions, type Setting } from './setting.ts';
import { draftThemes } from './themes.ts';
import { draftTimetable, type Timetable } from './timetable.ts';
import { unheldRules, type Unheld } from './unheld.ts';

export { defaultCalendar, readCalendar, type Calendar } from './calendar.ts';
export type { DraftOptions } from './setting.ts';
export type { LoadSolver } from '#domain/solver/program.ts';
export type { Unheld } from './unheld.ts';

export interface Draft {
	readonly plan: Plan;
	/** Rules of scope plan that the draft breaks, and why; empty: it passes them all. */
	readonly unheld: readonly Unheld[];
}

export function occupationsOf({ occupations }: TeachingContent): Plan['occupations'] {
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

function identityOf({ standard, years, creditSystem }: Setting, options: DraftOptions) {
	return {
		format: 'xunbiao.plan',
		version: 1,
		school: options.school ?? { name: '', code: '' },
		department: options.department ?? '',
		authors: [...(options.authors ?? [])],
		programme: { code: standard.programme.code, name: standard.programme.name },
		cohort: options.cohort,
		standard: { id: standard.id, edition: standard.edition },
		outline: options.outline ?? '2025',
		entry: standard.entry,
		years,
		creditSystem,
		occupations: occupationsOf(standard),
		goal: standard.goal,
	} satisfies Partial<Plan>;
}

type Credited = Pick<Plan['courses'][number] | Plan['segments'][number], 'credits'>;

/** All credits of the plan; null where the school does without, or none are given. */
function creditsOf(list: readonly Credited[]): number | null {
	const sum = list.reduce((all, { credits }) => all + Math.round((credits ?? 0) * 100), 0);
	return sum > 0 ? sum / 100 : null;
}

function planOf(
	setting: Setting,
	{ placed, practice, segments }: Timetable,
	options: DraftOptions,
): Plan {
	const { teaching, standard, calendar, creditSystem, rows, semesters } = setting;
	const drafted = draftCourses({ placed, practice, standard, rows, creditSystem });
	const outcomes = draftOutcomes(standard, drafted);
	const courses = drafted.map((course) => withAims(course, outcomes));
	const held = segments.map(({ segment }) => segment);
	const hours = hoursSentences(teaching, calendar, creditSystem);
	return {
		...identityOf(setting, options),
		outcomes,
		calendar: [...calendar],
		groups: [],
		courses,
		segments: held,
		themes: draftThemes(standard.courses.themes, courses, semesters),
		certificates: [],
		chapters: draftChapters({ standard, cohort: options.cohort, creditSystem, hours }),
		graduation: { credits: creditsOf([...courses, ...held]), certificates: [], other: '' },
		justifications: [],
		waivers: [],
		remedies: [],
	};
}

/**
 * Drafts a plan for a standard. The solver is WebAssembly and blocks its thread for about a second;
 * the same standard and options always give the same plan.
 */
export async function draftPlan(teaching: TeachingStandard, options: DraftOptions): Promise<Draft> {
	const setting = settingOf(teaching, options);
	const timetable = await draftTimetable(setting);
	const plan = planOf(setting, timetable, options);
	return { plan, unheld: await unheldRules(setting, plan) };
}
