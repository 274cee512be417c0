/** Rows of a weight table beside the functions of the work requirements. */
import type { LevelWork } from '#standards/schema/occupational.ts';

const known = new WeakMap<readonly LevelWork[], ReadonlySet<string>>();

/** Each row and column of a weight table asks for them. */
export function namesOf(work: readonly LevelWork[]): ReadonlySet<string> {
	const names = known.get(work) ?? new Set(work.flatMap(namesIn));
	known.set(work, names);
	return names;
}

const namesIn = ({ functions }: LevelWork): string[] =>
	functions.flatMap(({ name }) => (name === null ? [] : [name]));

/** Characters that stand at the same place in both. */
const alike = (a: string, b: string): number =>
	[...a].filter((char, index) => char === [...b][index]).length;

/** The function that a row is for: the same name, else one of the same length with one other character. */
export function functionNamed(name: string, work: readonly LevelWork[]): string | null {
	const names = namesOf(work);
	if (names.has(name)) return name;
	return (
		[...names].find(
			(each) =>
				each.length === name.length && alike(each, name) === name.length - 1 && name.length > 2,
		) ?? null
	);
}
