import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { isDiskFull } from './disk-full.ts';

/** A database that may grow no more, as on a full disk. */
async function refusedBySQLite(): Promise<unknown> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'xunbiao-full-'));
	const client = createClient({ url: `file:${path.join(folder, 'full.db')}`, concurrency: 1 });
	try {
		await client.execute('CREATE TABLE one (text)');
		await client.execute('PRAGMA max_page_count = 2');
		return await client
			.execute(`INSERT INTO one VALUES ('${'x'.repeat(100_000)}')`)
			.catch((error: unknown) => error);
	} finally {
		client.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

describe('a full disk', () => {
	it('is told from what the database says, however often it was wrapped', async () => {
		const error = await refusedBySQLite();
		expect(isDiskFull(error)).toBe(true);
		expect(isDiskFull(new Error('Failed query', { cause: error }))).toBe(true);
	});

	it('is told from what the system says of a file', () => {
		const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
			code: 'ENOSPC',
		});
		expect(isDiskFull(error)).toBe(true);
	});

	it('is no other trouble', () => {
		expect(isDiskFull(new Error('SQLITE_BUSY: database is locked'))).toBe(false);
		expect(isDiskFull('ENOSPC')).toBe(false);
	});
});
