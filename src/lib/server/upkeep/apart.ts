/** The door to the thread of upkeep. */
import { boundedThread } from '#exports/thread/bounded.ts';
import { placesNow } from '../db/databases.ts';
import type { Places } from '../db/locate.ts';
import type { Manifest } from './manifest.ts';
import type { Rehearsed } from './rehearse.ts';
import type { Step, Tell } from './step.ts';

interface Orders {
	readonly backup: { readonly at: string };
	readonly rehearsal: { readonly backup: string };
	readonly figures: object;
}
type Work = keyof Orders;
export type Order = {
	[One in Work]: { readonly work: One; readonly places: Places } & Orders[One];
}[Work];

interface Results {
	readonly backup: { readonly name: string; readonly manifest: Manifest };
	readonly rehearsal: { readonly rehearsed: Rehearsed | null };
	readonly figures: { readonly schools: number };
}
export type Result = { [One in Work]: { readonly work: One } & Results[One] }[Work];

/** A country's schools take a while; what takes longer than a night hangs. */
const bounds = { seconds: 6 * 3600, megabytes: 1024 };
const inThread = boundedThread<Order, Result, Step>(import.meta.url, 'upkeep', bounds);

/** Rejects where the thread failed, or was ended. */
export async function apart<One extends Work>(
	work: One,
	order: Orders[One],
	tell?: Tell,
): Promise<Results[One]> {
	const asked = { work, places: placesNow(), ...order } as unknown as Order;
	const ended = await inThread(asked, tell && { onStep: tell });
	if (!ended.ok) throw new Error(ended.stopped === 'memory' ? '内存不够' : '用时过长，已中止');
	return ended.value as unknown as Results[One];
}
