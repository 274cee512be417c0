/** On which page of the plan something stands, so that a finding leads to where it is mended. */
import { splitPath } from '#domain/plan/path.ts';

export type PlanPart = 'courses' | 'calendar' | 'chapters' | 'certificates';

/** Chapter in which a part of the plan is written. */
const chapters: Record<string, string> = {
	programme: 'programme',
	entry: 'entry',
	years: 'duration',
	occupations: 'occupations',
	goal: 'goal',
	outcomes: 'outcomes',
	themes: 'courses',
	graduation: 'graduation',
};

export interface Spot {
	readonly part: PlanPart;
	/** Address below the plan: `courses`, `chapters/outcomes`. */
	readonly page: string;
}

/** null: it stands outside the plan (facts), or nowhere. */
export function spotOf(path: string): Spot | null {
	const [head = '', second = ''] = splitPath(path);
	if (head === 'courses' || head === 'segments' || head === 'groups')
		return { part: 'courses', page: 'courses' };
	if (head === 'calendar') return { part: 'calendar', page: 'calendar' };
	if (head === 'certificates')
		return {
			part: 'certificates',
			page: second === '' ? 'certs' : `certs/${encodeURIComponent(second)}`,
		};
	if (head === 'chapters')
		return { part: 'chapters', page: `chapters/${second.split('/')[0] || 'quality'}` };
	const chapter = chapters[head];
	return chapter === undefined ? null : { part: 'chapters', page: `chapters/${chapter}` };
}

/** Address of what stands at `path`, on its page of the plan; a cell of the schedule is stood on. */
export function hrefOf(planId: string, path: string): string | null {
	const spot = spotOf(path);
	if (!spot) return null;
	const focus = spot.page === 'courses' ? `?focus=${encodeURIComponent(path)}` : '';
	return `/plans/${planId}/${spot.page}${focus}`;
}

/** The first of a finding's places that stands in the plan. */
export const firstSpot = (at: readonly string[]): Spot | null =>
	at.map(spotOf).find((spot) => spot !== null) ?? null;
