/** From a comment to what it is on. */
import { pathsOf, type Anchor } from '#domain/comments/anchor.ts';
import type { PlacedThread } from '#domain/comments/page.ts';
import { standingOf } from '#domain/comments/standing.ts';
import { joinPath, valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { goto } from '$app/navigation';
import { hrefOf } from '../check/pages.ts';
import type { PlanComments } from './plan-comments.svelte.ts';

/** The place to go to: of one semester its term, where there is one. */
function placeIn(plan: Plan, anchor: Anchor): string | undefined {
	const [path] = pathsOf(anchor);
	if (anchor.kind !== 'place' || anchor.semester === undefined) return path;
	const terms = valueAt(plan, anchor.path) as { id: string; semester: number }[] | undefined;
	const term = terms?.find(({ semester }) => semester === anchor.semester);
	return term ? `${anchor.path}/${joinPath(term.id)}/weeklyHours` : path;
}

export const isReachable = (planId: string, anchor: Anchor): boolean => {
	const [path] = pathsOf(anchor);
	return path !== undefined && hrefOf(planId, path) !== null;
};

export function jumpTo(comments: PlanComments, { anchor, removed }: PlacedThread): void {
	const { live } = comments;
	const path = placeIn(live.plan, anchor);
	const href = path === undefined ? null : hrefOf(live.planId, path);
	if (path === undefined || href === null) return;
	const { range, value } = standingOf(live.plan, anchor, removed);
	const end = typeof value === 'string' ? value.length : 0;
	comments.shown = { path, start: range?.start ?? 0, end: range?.end ?? end };
	if (comments.over) comments.open = false;
	if (comments.goTo?.(path)) return;
	void goto(href);
}
