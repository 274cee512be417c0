/** The rows of 职业面向 that a plan takes from its standard: industries, occupations, positions. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { plainName } from './standing.ts';
import type { World } from './world.ts';

export const rowTitles = {
	industries: '对应行业',
	occupations: '主要职业类别',
	positions: '主要岗位',
};
export type RowKey = keyof typeof rowTitles;
export const rowKeys: readonly RowKey[] = ['industries', 'occupations', 'positions'];

/** An industry, an occupation or a position; of a position the code is empty. */
export interface Coded {
	readonly name: string;
	readonly code: string;
}

/** A code without spaces and the S behind it. */
const bare = (code: string): string => code.replaceAll(/[\sS]/g, '');

const asCoded = (entry: Coded | string): Coded =>
	typeof entry === 'string' ? { name: entry, code: '' } : { name: entry.name, code: entry.code };

/** What stands in a row of a plan; its codes in every edition, none of them empty. */
export interface PlanRow {
	readonly codes: readonly string[];
	readonly entries: readonly Coded[];
}

export function planRow(
	{ occupations }: Plan,
	row: RowKey,
	editions: World['sameOccupations'],
): PlanRow {
	const entries = (occupations[row] as readonly (Coded | string)[]).map(asCoded);
	const coded = entries.filter(({ code }) => code !== '').map(({ code }) => bare(code));
	const others = editions.filter((codes) => codes.some((code) => coded.includes(code)));
	return { codes: [...coded, ...others.flat()], entries };
}

/** Occupations are compared by code, whatever its edition; without a code on a side, by name. */
export function standsIn({ codes, entries }: PlanRow, { name, code }: Coded): boolean {
	if (codes.includes(bare(code))) return true;
	const own = plainName(name);
	return entries.some(
		(entry) => (code === '' || entry.code === '') && plainName(entry.name) === own,
	);
}

/** A part of a requirement (a code, of a position its name) as the standard's entry. */
function entryOf({ standard }: World, row: RowKey, part: string): Coded {
	if (row === 'positions') return { name: part, code: '' };
	const known = standard?.occupations[row].find(({ code }) => code === part);
	return known ? asCoded(known) : { name: part, code: part };
}

const kept = new WeakMap<Parameter, readonly Coded[]>();

/** The standard's entries that a requirement names. */
export function entriesOf(world: World, row: RowKey, parameter: Parameter): readonly Coded[] {
	const known = kept.get(parameter);
	if (known) return known;
	const entries = (parameter.value.parts ?? []).map((part) => entryOf(world, row, part));
	kept.set(parameter, entries);
	return entries;
}

/** `industries`, or by the form of its parts where a layer does not say which row it means. */
export function rowOf({ part, value }: Parameter): RowKey {
	const named = rowKeys.find((key) => part === key || part?.startsWith(`${key}/`));
	const [first = ''] = value.parts ?? [];
	if (named) return named;
	if (/^\d-\d\d/.test(first)) return 'occupations';
	return /^\d{2,4}$/.test(first) ? 'industries' : 'positions';
}
