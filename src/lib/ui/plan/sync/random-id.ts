/** Ids for tabs, batches and new members. `crypto.randomUUID` is missing on plain http, this is not. */
const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** 12 letters and digits: 62 bits. */
export function randomId(length = 12): string {
	const bytes = crypto.getRandomValues(new Uint8Array(length));
	return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}
