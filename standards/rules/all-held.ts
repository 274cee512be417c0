/** The pass of a list, which depends on its requirement alone: made once, however often a plan is checked. */
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from './bounds.ts';
import { cited } from './clause-words.ts';

const kept = new WeakMap<Parameter, Judgement>();

/** Every part of `parameter` is there; `words` says so, without its clause and full stop. */
export function allHeld(
	parameter: Parameter,
	at: readonly string[] | (() => readonly string[]),
	words: () => string,
): Judgement {
	const known = kept.get(parameter);
	if (known) return known;
	const { required } = boundsOf(parameter);
	const message = `${words()}（${cited(parameter)}）。`;
	const places = typeof at === 'function' ? at() : at;
	const said = { parameter, measured: required, required, at: places, message };
	const pass: Judgement = { status: 'pass', ...said };
	kept.set(parameter, pass);
	return pass;
}
