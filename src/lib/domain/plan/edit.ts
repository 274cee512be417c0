/** Edits: the small typed changes by which a plan grows (formats.md, An edit). */
import { failure, success, type Outcome } from '../fault.ts';
import { memberIndex, memberKey, splitPath } from './path.ts';
import type { Plan } from './shape.ts';

/**
 * One change. `set` replaces a value that is there, `add` brings a key or a list member that is not,
 * `remove` takes one away; of a `move`, from and to name the member before it, or null for the first.
 * Of an added or removed list member `after` names the member before it (absent: the last place),
 * so that undoing a removal puts it back where it stood.
 */
export interface Edit {
	readonly op: 'set' | 'add' | 'remove' | 'move';
	readonly path: string;
	readonly from: unknown;
	readonly to: unknown;
	readonly after?: string | null;
	/** Its author had not seen `from`: two people were at one place at once, and this came later. */
	readonly unseen?: true;
}

type Container = Record<string, unknown> | unknown[];
type Change = (container: Container, key: string, listKey: string) => Outcome<Container>;

const fault = (path: string, wrong: string, right = '请刷新后再改'): Outcome<never> =>
	failure({ path, wrong, right });

const isContainer = (value: unknown): value is Container =>
	typeof value === 'object' && value !== null;

/** Copies the way down to the container of `keys`' last key and lets `change` replace it. */
function descend(
	here: Container,
	keys: string[],
	listKey: string,
	path: string,
	change: Change,
): Outcome<Container> {
	const [key, ...rest] = keys as [string, ...string[]];
	if (rest.length === 0) return change(here, key, listKey);
	const slot = Array.isArray(here) ? memberIndex(listKey, here, key) : key;
	const child = (here as Record<string | number, unknown>)[slot];
	if (!Object.hasOwn(here, slot) || !isContainer(child)) return fault(path, '这里已经没有这一项');
	const next = descend(child, rest, Array.isArray(here) ? listKey : key, path, change);
	return next.ok ? success(withSlot(here, slot, next.value)) : next;
}

function withSlot(container: Container, slot: string | number, value: unknown): Container {
	if (!Array.isArray(container)) return { ...container, [slot]: value };
	const copy = container.slice();
	copy[slot as number] = value;
	return copy;
}

/** Where in `list` a member that follows `after` goes; -1 where `after` is not there. */
function placeAfter(
	list: readonly unknown[],
	listKey: string,
	after: string | null | undefined,
): number {
	if (after === undefined) return list.length;
	return after === null ? 0 : memberIndex(listKey, list, after) + 1 || -1;
}

const insert = (list: readonly unknown[], at: number, value: unknown): unknown[] => [
	...list.slice(0, at),
	value,
	...list.slice(at),
];

const without = (list: readonly unknown[], at: number): unknown[] =>
	list.filter((_, index) => index !== at);

function set(edit: Edit): Change {
	return (container, key, listKey) => {
		const slot = Array.isArray(container) ? memberIndex(listKey, container, key) : key;
		return Object.hasOwn(container, slot)
			? success(withSlot(container, slot, edit.to))
			: fault(edit.path, '这里已经没有这一项');
	};
}

function add(edit: Edit): Change {
	return (container, key, listKey) => {
		if (!Array.isArray(container))
			return Object.hasOwn(container, key)
				? fault(edit.path, '这里已经有一项')
				: success({ ...container, [key]: edit.to });
		const named = memberKey(listKey, edit.to) !== null;
		if (named && memberIndex(listKey, container, key) >= 0)
			return fault(edit.path, '已经有同一编号的一项');
		if (named && memberKey(listKey, edit.to) !== key) return fault(edit.path, '编号与路径不一致');
		const at = named ? placeAfter(container, listKey, edit.after) : Number(key);
		const fits = Number.isInteger(at) && at >= 0 && at <= container.length;
		return fits ? success(insert(container, at, edit.to)) : fault(edit.path, '前一项已经不在');
	};
}

function remove(edit: Edit): Change {
	return (container, key, listKey) => {
		if (Array.isArray(container)) {
			const at = memberIndex(listKey, container, key);
			return at < 0 ? fault(edit.path, '这一项已经不在') : success(without(container, at));
		}
		if (!Object.hasOwn(container, key)) return fault(edit.path, '这一项已经不在');
		return success(Object.fromEntries(Object.entries(container).filter(([name]) => name !== key)));
	};
}

function move(edit: Edit): Change {
	return (container, key, listKey) => {
		if (!Array.isArray(container)) return fault(edit.path, '只有列表中的一项可以移动');
		const at = memberIndex(listKey, container, key);
		if (at < 0) return fault(edit.path, '这一项已经不在');
		const rest = without(container, at);
		const to = placeAfter(rest, listKey, edit.to as string | null);
		return to < 0 ? fault(edit.path, '前一项已经不在') : success(insert(rest, to, container[at]));
	};
}

const changes = { set, add, remove, move };

/** The plan after one edit; unchanged parts are shared. Does not validate: see `readPlan`. */
export function applyEdit(plan: Plan, edit: Edit): Outcome<Plan> {
	const keys = splitPath(edit.path);
	if (keys.length === 0) return fault('', '不能一次替换整份方案');
	const after = descend(plan, keys, '', edit.path, changes[edit.op](edit));
	return after as Outcome<unknown> as Outcome<Plan>;
}

/** The plan after all edits in order, or the first fault: all or nothing. */
export function applyEdits(plan: Plan, edits: readonly Edit[]): Outcome<Plan> {
	let here: Outcome<Plan> = success(plan);
	for (const edit of edits) if (here.ok) here = applyEdit(here.value, edit);
	return here;
}

function inverse({ unseen: _, ...edit }: Edit): Edit {
	const turned = { ...edit, from: edit.to, to: edit.from };
	if (edit.op === 'add') return { ...turned, op: 'remove' };
	if (edit.op === 'remove') return { ...turned, op: 'add' };
	return turned;
}

/** The edits that undo `edits`. */
export const invert = (edits: readonly Edit[]): Edit[] => edits.map(inverse).reverse();

/** The container of a path and the key in it, or null where the way there is gone. */
function locate(
	plan: Plan,
	path: string,
): { container: Container; key: string; listKey: string } | null {
	const keys = splitPath(path);
	let found: { container: Container; key: string; listKey: string } | null = null;
	const look: Change = (container, key, listKey) => {
		found = { container, key, listKey };
		return success(container);
	};
	if (keys.length > 0) descend(plan, keys, '', path, look);
	return found;
}

const before = (list: readonly unknown[], listKey: string, at: number): string | null =>
	at <= 0 ? null : (memberKey(listKey, list[at - 1]) ?? String(at - 1));

/** The edit that makes the value at `path` be `to` (undefined: absent); null where it is so already. */
export function edit(plan: Plan, path: string, to: unknown): Edit | null {
	const place = locate(plan, path);
	if (!place) return null;
	const { container, key, listKey } = place;
	const at = Array.isArray(container) ? memberIndex(listKey, container, key) : key;
	const present = Object.hasOwn(container, at);
	const from: unknown = present ? (container as Record<string | number, unknown>)[at] : undefined;
	if (!present) return to === undefined ? null : { op: 'add', path, from: null, to };
	if (to !== undefined)
		return JSON.stringify(from) === JSON.stringify(to) ? null : { op: 'set', path, from, to };
	const after = Array.isArray(container) ? { after: before(container, listKey, at as number) } : {};
	return { op: 'remove', path, from, to: null, ...after };
}

/** The edit that puts the list member at `path` behind the member `after` (null: first). */
export function moveEdit(plan: Plan, path: string, after: string | null): Edit | null {
	const place = locate(plan, path);
	if (!place || !Array.isArray(place.container)) return null;
	const at = memberIndex(place.listKey, place.container, place.key);
	const from = before(place.container, place.listKey, at);
	return at < 0 || from === after ? null : { op: 'move', path, from, to: after };
}
