/** Places that others have just changed, with their names, for as long as the eye needs. */
import { SvelteMap } from 'svelte/reactivity';
import type { PlanChange } from './batch.ts';

const seconds = 6;

export class Peers {
	/** Name by path. */
	readonly names = new SvelteMap<string, string>();

	show({ edits, by }: PlanChange): void {
		const paths = edits.map(({ path }) => path);
		for (const path of paths) this.names.set(path, by.name);
		setTimeout(() => paths.forEach((path) => this.names.delete(path)), seconds * 1000);
	}
}
