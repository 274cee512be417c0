/** Presence on a plan: where one is oneself, told; where others are, heard. */
import { People } from './people.svelte.ts';
import type { Place, Presence as Heard } from './place.ts';
import { Whereabouts } from './whereabouts.ts';

export interface PresenceOptions {
	readonly address: string;
	readonly clientId: string;
	readonly personId: string;
}

export class Presence {
	readonly people: People;
	readonly mine: Whereabouts;

	constructor({ address, clientId, personId }: PresenceOptions) {
		this.people = new People(personId);
		this.mine = new Whereabouts((place) => void tell(address, clientId, place));
	}

	/** The line to the server is up: whoever else is there is told anew. */
	opened(): void {
		this.people.clear();
		this.mine.begin();
	}

	/** The line is down, or nobody looks at the page. */
	closed(): void {
		this.people.clear();
		this.mine.end();
	}

	heard = (presence: Heard): void => this.people.come(presence);
	left = (clientId: string): void => this.people.leave(clientId);
}

/** A report that gets lost is nobody's trouble: the next one comes. */
async function tell(address: string, clientId: string, place: Place): Promise<void> {
	try {
		await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ clientId, ...place }),
			signal: AbortSignal.timeout(4000),
		});
	} catch {
		return;
	}
}
