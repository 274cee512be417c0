/** Corrections that only a person can make; each stands beside the source with its reason. */
import * as v from 'valibot';
import { closed } from '#domain/plan/fields.ts';
import type { Doubt } from '../compiled.ts';

const words = v.pipe(v.string(), v.minLength(1));

/** corrections.json of `standards/occupations/<slug>/<edition>/`. */
export const occupationalOverlay = closed({
	format: v.literal('xunbiao.corrections'),
	version: v.literal(1),
	/** What the source does not say, or says wrong: a field of the standard by its path, `id`, `force/to`. */
	corrections: v.array(closed({ path: words, value: v.unknown(), reason: words })),
	/** Doubts that are decided: `at` as the doubt has it, the reading that holds. */
	decisions: v.array(closed({ at: words, reading: words, reason: words })),
});

export type OccupationalOverlay = v.InferOutput<typeof occupationalOverlay>;

type Node = Record<string, unknown>;

/** `standard` with every correction set; the path of one that leads nowhere is in `lost`. */
export function corrected(
	standard: object,
	overlay: OccupationalOverlay,
): { standard: object; lost: string[] } {
	const copy = structuredClone(standard) as Node;
	const lost = overlay.corrections
		.filter(({ path, value }) => !set(copy, path.split('/'), value))
		.map(({ path }) => path);
	return { standard: copy, lost };
}

function set(root: Node, path: readonly string[], value: unknown): boolean {
	let node: unknown = root;
	for (const key of path.slice(0, -1)) node = child(node, key);
	const last = path.at(-1) ?? '';
	if (typeof node !== 'object' || node === null || !Object.hasOwn(node, last)) return false;
	(node as Node)[last] = value;
	return true;
}

const child = (node: unknown, key: string): unknown =>
	typeof node === 'object' && node !== null && Object.hasOwn(node, key)
		? (node as Node)[key]
		: undefined;

/** Doubts that nobody has decided. */
export const undecided = (doubts: readonly Doubt[], overlay: OccupationalOverlay): Doubt[] =>
	doubts.filter(({ at }) => !overlay.decisions.some((each) => each.at === at));
