/** Rooms that stand for a room of the standard, and what they have of its list. */
import type { Facts, Room } from '#domain/staff/facts-shape.ts';
import type { Known } from '#domain/staff/heads.ts';
import { plainName } from '../standing.ts';

export type Equipment = Room['equipment'][number];
export interface Placed {
	readonly room: Room;
	readonly index: number;
}

const isOf = ({ name, standardItem }: Equipment, item: string): boolean =>
	plainName(standardItem ?? name) === plainName(item);

/** One piece at least, of the item itself or of an equivalent that says why it is one. */
function serves({ quantity, equivalent }: Equipment): Known {
	if (quantity === 0 || (equivalent && equivalent.reason.trim() === '')) return false;
	return quantity === null ? null : true;
}

/** The rooms that stand for a room of the standard: a 综合性 one may stand for several. */
export const roomsFor = ({ rooms }: Facts, name: string): Placed[] =>
	rooms
		.map((room, index) => ({ room, index }))
		.filter(({ room }) => room.standardRooms.some((each) => plainName(each) === plainName(name)));

/** What the rooms have of `item`. */
export const linesOf = (placed: readonly Placed[], item: string): Equipment[] =>
	placed.flatMap(({ room }) => room.equipment.filter((line) => isOf(line, item)));

/** Whether `item`, equipment or a room itself, is there. */
export function has(placed: readonly Placed[], item: string): Known {
	const lines = linesOf(placed, item);
	const states = lines.map(serves);
	if (states.includes(true)) return true;
	return states.includes(null) ? null : false;
}
