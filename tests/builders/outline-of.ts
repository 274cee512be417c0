/** A derivation as lines of text: what a reader sees when a figure is opened. */
import { exactString } from '#domain/exact.ts';
import type { Derivation } from '#domain/derivation/index.ts';

/** `生师比 50/3 ∶ 1`, and indented below it what it comes from, with the place of a cell. */
export function outlineOf({ label, value, unit, path, of }: Derivation): string[] {
	const words = [label, exactString(value), unit, path && `@${path}`].filter(Boolean).join(' ');
	return [words, ...of.flatMap(outlineOf).map((line) => `  ${line}`)];
}
