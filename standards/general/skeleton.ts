/**
 * A plan to begin with where a programme has no national standard: what the catalogue says of it, the
 * public courses at their national hours, the practice weeks of the calendar. What only the school can
 * say (professional courses, outcomes, chapters) is empty, and the check says so.
 */
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { loadProgrammes, type Programme } from '../catalogue/programmes.ts';
import { draftPlan, type DraftOptions } from '../draft/index.ts';
import { generalContent, layoutParameters } from './content.ts';

export { usualYears } from './content.ts';

export type SkeletonOptions = Omit<DraftOptions, 'parameters' | 'publicCourses'>;

/** The programme of the catalogue under `code`: six digits, of some with a K. */
export async function programmeOf(code: string): Promise<Outcome<Programme>> {
	const found = (await loadProgrammes()).find((programme) => programme.code === code);
	return found
		? success(found)
		: failure({
				path: 'programme/code',
				wrong: `专业目录中没有 ${code || '（空）'}`,
				right: '写现行职业教育专业目录中的专业代码，如 610101（国家控制布点专业末位有 K）',
			});
}

/** Of the layout only what was placed stays: a standard's texts are not there to be taken over. */
const bare = (plan: Plan): Plan => ({
	...plan,
	standard: null,
	chapters: {},
	themes: [],
	graduation: { credits: null, certificates: [], other: '' },
});

/**
 * The skeleton, a valid plan. `calendar`: 2 × `usualYears` semesters; default the usual one. The same
 * programme and options always give the same plan. The solver blocks its thread for a moment.
 */
export async function skeletonPlan(programme: Programme, options: SkeletonOptions): Promise<Plan> {
	const { plan } = await draftPlan(
		{
			format: 'xunbiao.teaching-standard',
			version: 1,
			kind: 'teaching',
			standard: generalContent(programme),
			parameters: [],
		},
		{ outline: '2019', ...options, parameters: layoutParameters(programme) },
	);
	return bare(plan);
}
