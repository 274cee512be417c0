/** The levels of a standard that a choice asks for, and names for what stands in them. */
import type { Certificate } from '#domain/certificates/certificate.ts';

/** `track`: the 工种; null: the standard has none. */
export type ChosenLevel = Pick<Certificate, 'level' | 'track'>;

/** The levels up to the chosen one, or that alone; none where the standard has no such level. */
export function chosen<Row extends { readonly level: string }>(
	levels: readonly Row[],
	level: string,
	includesLower: boolean,
): readonly Row[] {
	const at = levels.findIndex((each) => each.level === level);
	return at < 0 ? [] : levels.slice(includesLower ? 0 : at, at + 1);
}

/** Names keys that are met again `初级/1.1#2`, as the standards' skills are; a skill of a known id is none more. */
export class Keys {
	readonly #met = new Map<string, number>();
	readonly #skills = new Set<string>();

	of(level: string, number: string | number): string {
		const key = `${level}/${number}`;
		const times = (this.#met.get(key) ?? 0) + 1;
		this.#met.set(key, times);
		return times === 1 ? key : `${key}#${times}`;
	}

	fresh = ({ id }: { readonly id: string }): boolean =>
		!this.#skills.has(id) && this.#skills.add(id) !== undefined;
}
