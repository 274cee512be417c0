/** What the check says of each example, word for word; `UPDATE=1` writes the page anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messagesText } from './document.ts';
import { judged } from './judged.ts';

const page = 'docs/检查用语.md';

it('stands in the page of messages', async () => {
	const text = await messagesText(async (example, one) => (await judged(example, one)).message);
	if (process.env.UPDATE === '1') writeFileSync(page, text);
	expect(readFileSync(page, 'utf8')).toBe(text);
});
