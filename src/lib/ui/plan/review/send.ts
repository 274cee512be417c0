/** Sends a form of the plan's life; what is refused stays in its dialog, with what was typed. */
import { applyAction, deserialize } from '$app/forms';
import { messageOf } from '#ui/forms/message-of.ts';

export interface Refused {
	readonly message: string;
	/** `path`: the name of the field; empty: of the whole. */
	readonly faults?: readonly {
		readonly path: string;
		readonly wrong: string;
		readonly right: string;
	}[];
}

const lost = '连不上服务器，没有办成。请检查网络后再试，不会重复办理。';

/** Why it was not done, or what the action answered. */
export async function send(
	address: string,
	fields: Readonly<Record<string, string>>,
): Promise<{ refused: Refused } | { done: Readonly<Record<string, unknown>> }> {
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	try {
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'x-sveltekit-action': 'true' },
			body,
		});
		const result = deserialize(await response.text());
		if (result.type === 'success') return { done: result.data ?? {} };
		if (result.type === 'error') return { refused: { message: messageOf(result.error) } };
		if (result.type === 'redirect') await applyAction(result);
		const data = result.type === 'failure' ? (result.data as Refused | undefined) : undefined;
		return { refused: data ?? { message: '没有办成，请刷新后再试。' } };
	} catch {
		return { refused: { message: lost } };
	}
}
