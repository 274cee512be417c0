/** Who else is on the plan, and where. Nothing is kept of anybody who has gone. */
import { SvelteMap } from 'svelte/reactivity';
import { freeLook, peersOf, type Peer, type Presence } from './place.ts';

export class People {
	readonly #self: string;
	/** By tab: one person may have several. */
	readonly #tabs = new SvelteMap<string, Presence>();
	/** A person keeps a look for as long as this page knows them. */
	readonly #looks: Record<string, number> = {};
	/** Each person once, where they were heard of last. */
	readonly list = $derived(peersOf(this.#tabs.values(), this.#looks));

	constructor(self: string) {
		this.#self = self;
	}

	come(presence: Presence): void {
		const { clientId, by } = presence;
		if (by.id === this.#self) return;
		this.#looks[by.id] ??= this.#freeLook();
		this.#tabs.delete(clientId);
		this.#tabs.set(clientId, presence);
	}

	leave(clientId: string): void {
		this.#tabs.delete(clientId);
	}

	/** The line is down: where anybody is now is not known. */
	clear(): void {
		if (this.#tabs.size > 0) this.#tabs.clear();
	}

	/** Those on `page`, by the place where they are. */
	on(page: string): Record<string, readonly Peer[]> {
		const places: Record<string, Peer[]> = {};
		for (const peer of this.list)
			if (peer.page === page && peer.at !== null) (places[peer.at] ??= []).push(peer);
		return places;
	}

	/** Those at a place of the plan, whichever page shows it. */
	at(path: string): readonly Peer[] {
		return this.list.filter(({ at }) => at === path);
	}

	#freeLook(): number {
		return freeLook(
			this.list.map(({ look }) => look),
			Object.keys(this.#looks).length,
		);
	}
}
