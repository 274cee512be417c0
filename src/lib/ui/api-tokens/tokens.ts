/** What the page of a school's tokens is given. */
import type { Said as SaidOfPeople } from '#ui/people/people.ts';

export interface Token {
	readonly id: string;
	readonly name: string;
	readonly scopes: readonly string[];
	readonly expiresAt: string;
	readonly uses: number;
	readonly usedAt: string | null;
	readonly usedFrom: string | null;
}

/** `token` is shown this once. */
export interface Said extends Omit<SaidOfPeople, 'link'> {
	readonly token?: string;
}
