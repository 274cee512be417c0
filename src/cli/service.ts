/** Answers of the server's services at the command line. */
import type { Answer } from '#server/answer.ts';
import { refuse, type Exit } from './command.ts';

/** Runs `then` on what was granted, or prints the refusal. */
export function answered<Value>(
	subject: string,
	answer: Answer<Value>,
	then: (value: Value) => void,
): Exit {
	if (answer.ok) {
		then(answer.value);
		return 0;
	}
	const { message, faults } = answer.refusal;
	return refuse(subject, faults ?? [{ path: '', wrong: message.replace(/。$/, ''), right: '' }]);
}
