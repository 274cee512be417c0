/** Any edit that a plan can take: a cell anywhere in it, a member of a list that comes, goes or moves. */
import fc from 'fast-check';
import { applyEdit, edit, moveEdit, type Edit } from '#domain/plan/edit.ts';
import { joinPath, memberKey, splitPath, valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';

/** By these a plan or a member is found: they are what an edit's path is made of. */
const keys = new Set(['id', 'skill', 'format', 'version', 'rule', 'at', 'position']);

/** Words of a closed list. */
const choices: Readonly<Record<string, readonly string[]>> = {
	category: ['public', 'foundation', 'core', 'extension'],
	nature: ['compulsory', 'limited', 'free'],
	assessment: ['exam', 'check'],
	role: ['taught', 'practised', 'assessed'],
	when: ['term', 'holiday', 'parallel'],
	form: ['course', 'lecture', 'activity'],
};

/** What a cell that is empty would hold. */
const filled: Readonly<Record<string, unknown>> = {
	credits: 3,
	practiceHours: 12,
	hours: 7,
	group: { id: 'g-new' },
	weeks: 9,
	examSemester: 4,
	track: 'A',
	standardItem: 3,
	from: '2027-03-01',
	to: '2027-03-05',
	confirmed: { by: '教务处', on: '2026-06-01' },
};

function otherValue(key: string, value: unknown): unknown {
	const list = choices[key];
	if (list && typeof value === 'string') return list[(list.indexOf(value) + 1) % list.length];
	if (typeof value === 'boolean') return !value;
	if (typeof value === 'number') return value + 1;
	if (typeof value === 'string') return `${value}改`;
	return filled[key] ?? null;
}

/** Paths of all cells: everything that is neither a list nor fields. */
function cellsIn(path: string, listKey: string, value: unknown): string[] {
	const below = (key: string, list: string, inner: unknown): string[] =>
		cellsIn(joinPath(...splitPath(path), key), list, inner);
	if (Array.isArray(value))
		return value.flatMap((member, at) =>
			below(memberKey(listKey, member) ?? String(at), listKey, member),
		);
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([key, inner]) => below(key, key, inner));
	return [path];
}

const isCertificateKey = (path: string): boolean => /^certificates\/[^/]+\/standard\//.test(path);
const isSemesterKey = (path: string): boolean => /^calendar\/\d+\/semester$/.test(path);

/** Every cell that may be changed without naming another thing. */
export const cellsOf = (plan: Plan): string[] =>
	cellsIn('', '', plan).filter((path) => {
		const key = splitPath(path).at(-1) ?? '';
		return !keys.has(key) && !isCertificateKey(path) && !isSemesterKey(path);
	});

/** The edit that changes a cell, whatever it holds; null where nothing else can stand there. */
export function changeOf(plan: Plan, path: string): Edit | null {
	const key = splitPath(path).at(-1) ?? '';
	const value = valueAt(plan, path);
	return edit(plan, path, otherValue(key, value));
}

const lists = ['courses', 'segments', 'outcomes', 'groups'] as const;

function memberEdit(plan: Plan, [list, what, pick, to]: readonly [number, number, number, number]) {
	const name = lists[list % lists.length]!;
	const members: readonly { readonly id: string }[] = plan[name];
	const chosen = members[pick % Math.max(1, members.length)];
	if (!chosen) return null;
	const path = joinPath(name, chosen.id);
	if (what === 0) return edit(plan, path, undefined);
	const after = members[to % members.length]!.id;
	if (what === 1) return after === chosen.id ? null : moveEdit(plan, path, after);
	const id = `new-${to}`;
	return edit(plan, joinPath(name, id), {
		...chosen,
		id,
		...('name' in chosen ? { name: `新增${to}` } : {}),
	});
}

const numbers = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(60), fc.nat(60));

/** Picks of cells, and of members with what becomes of them. */
export const anyChanges = fc.record({
	cells: fc.array(fc.nat(100_000), { maxLength: 8 }),
	members: fc.array(numbers, { maxLength: 3 }),
});

/** The edits of one set of picks, each cell once; those of members come first. */
export function changesTo(
	plan: Plan,
	{
		cells,
		members,
	}: {
		readonly cells: readonly number[];
		readonly members: readonly (readonly [number, number, number, number])[];
	},
): { readonly plan: Plan; readonly edits: readonly Edit[] } {
	const edits: Edit[] = [];
	let here = plan;
	const make = (made: Edit | null): void => {
		const next = made ? applyEdit(here, made) : null;
		if (!made || !next?.ok) return;
		edits.push(made);
		here = next.value;
	};
	for (const member of members) make(memberEdit(here, member));
	const places = cellsOf(here);
	for (const pick of new Set(cells.map((one) => places[one % places.length]!)))
		make(changeOf(here, pick));
	return { plan: here, edits };
}
