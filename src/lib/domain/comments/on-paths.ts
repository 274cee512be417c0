/** Comments on what was changed, for whoever shows a difference. */
import { splitPath, valueAt } from '../plan/path.ts';
import type { Plan } from '../plan/shape.ts';
import { pathsOf, prefixesOf, type Anchor } from './anchor.ts';
import type { Thread } from './thread.ts';

export interface ThreadOnPaths {
	readonly thread: Thread;
	/** The changed paths that it lies on, at, above or below its own. */
	readonly paths: readonly string[];
}

/** Semester of the term that a path leads to or into; undefined where it leads to none. */
function semesterIn(plans: readonly Plan[], path: string): number | undefined {
	const keys = splitPath(path);
	if (keys[2] !== 'terms' || keys[3] === undefined) return undefined;
	const [, , , term = ''] = prefixesOf(path);
	for (const plan of plans) {
		const found = valueAt(plan, term) as { semester?: unknown } | undefined;
		if (typeof found?.semester === 'number') return found.semester;
	}
	return undefined;
}

/** Changed paths by each of their prefixes. */
function below(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const path of paths)
		for (const prefix of prefixesOf(path)) {
			const own = index.get(prefix);
			if (own) own.push(path);
			else index.set(prefix, [path]);
		}
	return index;
}

/**
 * Threads whose anchors lie on `changed` paths, in their order. `plans`: the states before and after,
 * by which a comment on one semester is told from those on others; without them it counts for all.
 */
export function threadsOnPaths(
	threads: readonly Thread[],
	changed: readonly string[],
	plans: readonly Plan[] = [],
): ThreadOnPaths[] {
	const [index, known] = [below(changed), new Set(changed)];
	const isOfSemester = (anchor: Anchor, path: string): boolean => {
		if (anchor.kind !== 'place' || anchor.semester === undefined) return true;
		return (semesterIn(plans, path) ?? anchor.semester) === anchor.semester;
	};
	const changedAt = (path: string): readonly string[] => [
		...prefixesOf(path).filter((prefix) => prefix !== path && known.has(prefix)),
		...(index.get(path) ?? []),
	];
	return threads.flatMap((thread) => {
		const found = pathsOf(thread.anchor).flatMap(changedAt);
		const paths = [...new Set(found)].filter((path) => isOfSemester(thread.anchor, path));
		return paths.length > 0 ? [{ thread, paths }] : [];
	});
}
