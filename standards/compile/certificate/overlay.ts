/** Corrections that only a person can make; each stands beside the source with its reason. */
import * as v from 'valibot';
import { closed } from '#domain/plan/fields.ts';
import type { Doubt } from '../compiled.ts';

const words = v.pipe(v.string(), v.minLength(1));

/** corrections.json of `standards/certificates/<slug>/<edition>/`. */
export const certificateOverlay = closed({
	format: v.literal('xunbiao.corrections'),
	version: v.literal(1),
	/** What the source does not say, or says wrong: a field of the standard by its path, `id`, `force/to`. */
	corrections: v.array(closed({ path: words, value: v.unknown(), reason: words })),
	/** Doubts that are decided: `at` as the doubt has it, the reading that holds. */
	decisions: v.array(closed({ at: words, reading: words, reason: words })),
});

export type CertificateOverlay = v.InferOutput<typeof certificateOverlay>;

export const noOverlay: CertificateOverlay = {
	format: 'xunbiao.corrections',
	version: 1,
	corrections: [],
	decisions: [],
};

type Node = Record<string, unknown>;

const child = (node: unknown, key: string): unknown =>
	typeof node === 'object' && node !== null && Object.hasOwn(node, key)
		? (node as Node)[key]
		: undefined;

function set(root: Node, path: readonly string[], value: unknown): boolean {
	const node = path.slice(0, -1).reduce<unknown>(child, root);
	const last = path.at(-1) ?? '';
	if (typeof node !== 'object' || node === null || !Object.hasOwn(node, last)) return false;
	(node as Node)[last] = value;
	return true;
}

/** `standard` with every correction set; `lost`: paths that lead nowhere. */
export function corrected(standard: object, { corrections }: CertificateOverlay) {
	const copy = structuredClone(standard) as Node;
	const lost = corrections.filter(({ path, value }) => !set(copy, path.split('/'), value));
	return { standard: copy, lost: lost.map(({ path }) => path) };
}

/** Doubts that nobody has decided. */
export const undecided = (doubts: readonly Doubt[], { decisions }: CertificateOverlay): Doubt[] =>
	doubts.filter(
		({ at, readings }) =>
			!decisions.some((each) => each.at === at && readings.includes(each.reading)),
	);
