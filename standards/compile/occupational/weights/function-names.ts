/** Rows of a weight table beside the functions of the work requirements. */
import type { LevelWork } from '#standards/schema/occupational.ts';

export const namesOf = (work: readonly LevelWork[]): Set<string> =>
	new Set(
		work.flatMap(({ functions }) => functions.flatMap(({ name }) => (name === null ? [] : [name]))),
	);

/** Characters that stand at the same place in both. */
const alike = (a: string, b: string): number =>
	[...a].filter((char, index) => char === [...b][index]).length;

/** The function that a row is for: the same name, else one of the same length with one other character. */
export function functionNamed(name: string, work: readonly LevelWork[]): string | null {
	const names = [...namesOf(work)];
	if (names.includes(name)) return name;
	return (
		names.find(
			(each) =>
				each.length === name.length && alike(each, name) === name.length - 1 && name.length > 2,
		) ?? null
	);
}
