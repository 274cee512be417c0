/** A compiled standard as a person has corrected and decided it. */
import { isDeepStrictEqual } from 'node:util';
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import type { Doubt } from '../compiled.ts';
import type { AnyCompiled } from '../index.ts';
import { storedOf } from '../stored.ts';
import type { Correction, Corrections, Decision } from './corrections.ts';

type Node = Record<string, unknown>;

/** Lengths of lists are no fields. */
const has = (node: unknown, key: string): node is Node =>
	typeof node === 'object' &&
	node !== null &&
	Object.hasOwn(node, key) &&
	(!Array.isArray(node) || key !== 'length');

const child = (node: unknown, key: string): unknown => (has(node, key) ? node[key] : undefined);

const misfit = (place: string, wrong: string): Fault => ({
	path: place,
	wrong,
	right: '对照原文改正 corrections.json 中的这一条，已不需要的删去',
});

/** Sets one field of `root`; what stands there must be what the correction was made for. */
function correct(root: Node, { path, was, value }: Correction, place: string): Fault[] {
	const keys = path.split('/');
	const last = keys.pop() ?? '';
	const node = keys.reduce<unknown>(child, root);
	if (!has(node, last)) return [misfit(place, `修订所指的字段 ${path} 不存在`)];
	if (!isDeepStrictEqual(node[last], was)) {
		const read = JSON.stringify(node[last]);
		return [misfit(place, `${path} 现在读作 ${read}，不是修订时的 ${JSON.stringify(was)}`)];
	}
	node[last] = value;
	return [];
}

const decides = ({ at, reading }: Decision, doubt: Doubt): boolean =>
	doubt.at === at && doubt.readings.includes(reading);

function unasked(decision: Decision, doubts: readonly Doubt[], place: string): Fault[] {
	if (doubts.some((doubt) => decides(decision, doubt))) return [];
	return [misfit(place, `没有哪一处存疑在 ${decision.at} 并有“${decision.reading}”这一读法`)];
}

/**
 * `compiled` with every correction set, without the doubts that are decided. A correction or decision
 * that does not fit what was read is a fault at `corrections/N` or `decisions/N`, counted from 0.
 */
export function amended(
	compiled: AnyCompiled,
	{ corrections, decisions }: Corrections,
): Outcome<AnyCompiled> {
	const standard = structuredClone(compiled.standard) as unknown as Node;
	const faults = [
		...corrections.flatMap((each, at) => correct(standard, each, `corrections/${at}`)),
		...decisions.flatMap((each, at) => unasked(each, compiled.doubts, `decisions/${at}`)),
	];
	if (faults.length > 0) return failure(...faults);
	const doubts = compiled.doubts.filter(
		(doubt) => !decisions.some((decision) => decides(decision, doubt)),
	);
	const mended = { ...compiled, standard, doubts } as unknown as AnyCompiled;
	const stored = storedOf(mended);
	return stored.ok ? success(mended) : stored;
}
