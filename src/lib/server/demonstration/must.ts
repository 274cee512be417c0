import type { Answer } from '../answer.ts';

/** The value of an answer; the demonstration asks for nothing that it may not have. */
export function must<Value>(answer: Answer<Value>): Value {
	if (answer.ok) return answer.value;
	throw new Error(`The demonstration could not be made: ${answer.refusal.message}`);
}
