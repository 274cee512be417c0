/** A programme as a plan with nothing in it yet: what the school has is judged without anybody's plan. */
import type { Plan } from '#domain/plan/shape.ts';
import type { TeachingContent } from '../schema/teaching.ts';

/** `standard`: id and edition; null: the content is the general one. */
export const barePlan = (
	content: TeachingContent,
	standard: Plan['standard'],
	cohort: number,
): Plan => ({
	format: 'xunbiao.plan',
	version: 1,
	school: { name: '', code: '' },
	department: '',
	authors: [],
	programme: { code: content.programme.code, name: content.programme.name },
	cohort,
	standard,
	outline: '2025',
	entry: content.entry,
	years: content.duration.years,
	creditSystem: true,
	// Each position that the standard names is one that the bases should offer.
	occupations: {
		...content.occupations,
		...emptyLists,
		positions: [...content.occupations.positions],
	},
	goal: '',
	outcomes: [],
	calendar: [],
	groups: [],
	courses: [],
	segments: [],
	themes: [],
	certificates: [],
	chapters: {},
	graduation: { credits: null, certificates: [], other: '' },
	justifications: [],
	waivers: [],
	remedies: [],
});

const emptyLists = { industries: [], occupations: [], certificates: [] };
