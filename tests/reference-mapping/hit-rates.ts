/** How often the course that was read to teach a skill chiefly comes first, or among the first three. */
import { suggestCourses, type TeachingCourse } from '#domain/certificates/suggest/index.ts';
import type { Reference } from './reference.ts';

/** By skill: names of courses, the most probable first. */
export type Ranking = (reference: Reference, courses: readonly TeachingCourse[]) => string[][];

export const suggested: Ranking = ({ items }, courses) => {
	const names = new Map(courses.map(({ id, name }) => [id, name]));
	return suggestCourses(items, courses).map(({ courses: found }) =>
		found.map(({ course }) => names.get(course) ?? ''),
	);
};

function bigrams(text: string): ReadonlySet<string> {
	const runs = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((run) => [...run]);
	return new Set(runs.flatMap((run) => run.slice(1).map((second, at) => `${run[at]}${second}`)));
}

/** The plain way: how many pairs of characters a skill shares with all that is said of a course. */
export const bigramOverlap: Ranking = ({ items }, courses) => {
	const said = courses.map(({ name, texts }) =>
		bigrams([name, ...texts.map(({ text }) => text)].join('。')),
	);
	return items.map(({ text }) => {
		const own = [...bigrams(text)];
		const shared = said.map((pairs) => own.filter((pair) => pairs.has(pair)).length);
		return [...courses.keys()]
			.sort((one, other) => shared[other]! - shared[one]! || one - other)
			.map((at) => courses[at]!.name);
	});
};

/** Percent of the skills whose chief course is among `courses`. */
export interface HitRates {
	readonly skills: number;
	readonly first: number;
	readonly amongThree: number;
	/** The first is one of those that may teach it. */
	readonly sensible: number;
}

export function hitRates(
	ranking: Ranking,
	references: readonly Reference[],
	courses: readonly TeachingCourse[],
): HitRates {
	const names = new Set(courses.map(({ name }) => name));
	const rows = references.flatMap((reference) => {
		const ranked = ranking(reference, courses);
		return reference.items.map(({ id }, at) => ({
			wanted: (reference.courses[id] ?? []).filter((name) => names.has(name)),
			found: ranked[at] ?? [],
		}));
	});
	const judged = rows.filter(({ wanted }) => wanted.length > 0);
	const percent = (isHit: (row: (typeof rows)[number]) => boolean): number =>
		(100 * judged.filter(isHit).length) / judged.length;
	return {
		skills: judged.length,
		first: percent(({ wanted, found }) => found[0] === wanted[0]),
		amongThree: percent(({ wanted, found }) => found.slice(0, 3).includes(wanted[0]!)),
		sensible: percent(({ wanted, found }) => wanted.includes(found[0] ?? '')),
	};
}
