/** What a page's form is told: `key` says which form of the page is meant. */
import { fail } from '@sveltejs/kit';
import type { Fault } from '#domain/fault.ts';
import type { Said } from '#domain/said.ts';
import { statusOf, type Answer } from './answer.ts';

export const saying = (key: string, message: string, faults: readonly Fault[] = []): Said => ({
	key,
	message,
	faults,
});

/** The refusal of an answer, or what was done. */
export const told = <Value>(key: string, answer: Answer<Value>, done: (value: Value) => string) =>
	answer.ok
		? ({ key, message: null, faults: [], done: done(answer.value) } satisfies Said)
		: fail(
				statusOf(answer.refusal),
				saying(key, answer.refusal.message, answer.refusal.faults ?? []),
			);
