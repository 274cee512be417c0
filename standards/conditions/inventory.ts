/** The rooms that a standard names, item by item beside what the school has of each. */
import type { Requirement } from '#domain/rules/check-plan.ts';
import type { Clause } from '#domain/rules/parameter.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import type { Known } from '#domain/staff/heads.ts';
import { has, linesOf, roomsFor } from '../rules/facilities/equipment.ts';

export interface InventoryItem {
	readonly name: string;
	/** null: it is there, in a number that nobody has filled in. */
	readonly present: Known;
	/** Pieces in all rooms that stand for it; null: not known of one of them. */
	readonly quantity: number | null;
	/** What stands for it, where it is something else. */
	readonly equivalent: string | null;
}

export interface RoomInventory {
	/** 直播运营实训室 */
	readonly name: string;
	readonly clause: Clause;
	/** Rooms of the school that stand for it, with their places in the facts. */
	readonly rooms: readonly { readonly name: string; readonly index: number }[];
	readonly items: readonly InventoryItem[];
}

function itemOf(facts: Facts, room: string, name: string): InventoryItem {
	const placed = roomsFor(facts, room);
	const lines = linesOf(placed, name);
	const known = lines.every(({ quantity }) => quantity !== null);
	return {
		name,
		present: has(placed, name),
		quantity: known ? lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0) : null,
		equivalent: lines.find(({ equivalent }) => equivalent)?.equivalent?.name ?? null,
	};
}

/** In the order of the clauses; what a layer asks for without naming a room is not among them. */
export function inventoryOf(
	asked: readonly Requirement[] | undefined,
	facts: Facts,
): RoomInventory[] {
	const found = new Map<string, Omit<RoomInventory, 'items'> & { items: InventoryItem[] }>();
	for (const { part, value, clause } of asked ?? []) {
		if (!part) continue;
		const rooms = roomsFor(facts, part).map(({ room, index }) => ({ name: room.name, index }));
		const entry = found.get(part) ?? { name: part, clause, rooms, items: [] };
		const names = (value.parts ?? []).filter((name) => name !== part);
		entry.items.push(...names.map((name) => itemOf(facts, part, name)));
		found.set(part, entry);
	}
	return [...found.values()];
}
