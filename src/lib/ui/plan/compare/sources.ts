/** What the figures of either side of a comparison are opened from. */
import type { Sources } from '#domain/derivation/index.ts';
import { measure } from '#domain/plan/measure.ts';
import { joinPath, splitPath } from '#domain/plan/path.ts';
import type { ComparedPlans } from '#exports/views/difference/compared.ts';

export interface BothSources {
	readonly before: Sources;
	readonly after: Sources;
}

const families: Readonly<Record<string, string>> = {
	courses: 'course',
	groups: 'group',
	segments: 'segment',
};

/** `courses/c21`, `hours` → `course/c21/hours`; null where rows of that part have no figures. */
export function figureOf(subject: string, name: string): string | null {
	const [part = '', id = ''] = splitPath(subject);
	const family = families[part];
	return family === undefined ? null : joinPath(family, id, name);
}

export const sourcesOf = ({ plans: { before, after } }: ComparedPlans): BothSources => ({
	before: { plan: before, measures: measure(before) },
	after: { plan: after, measures: measure(after) },
});
