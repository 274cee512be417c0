import { copyFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { countPlans } from '../plans/repository.ts';
import { readSchool, writeSchool, type SchoolQueries } from './databases.ts';
import { rememberSchool } from './remembered.ts';
import { settings } from './school/schema.ts';
import { connected } from './site.ts';
import { makeSchool } from './whole.ts';

let data: Awaited<ReturnType<typeof build.freshData>>;
const schoolId = 'school01';
beforeAll(async () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	data = await build.freshData();
	await makeSchool(schoolId);
});
afterAll(async () => {
	vi.useRealTimers();
	await data.leave();
});

/** Nothing tells of a server whether somebody has written to it. */
const isFile = process.env['TEST_LIBSQL'] === undefined;
const fileOf = (id: string): string => path.join(data.folder, 'schools', `${id}.db`);

const byAnother = (sql: string, id = schoolId): Promise<unknown> =>
	connected({ kind: 'file', file: fileOf(id) }, (client) => client.execute(sql));

/** So many others are used that the school’s database is closed. */
async function useOthers(): Promise<void> {
	await makeSchool('pattern');
	await byAnother('PRAGMA wal_checkpoint(TRUNCATE)', 'pattern');
	for (let at = 0; at < 256 + 17; at += 1) {
		const other = `other${at}`;
		copyFileSync(fileOf('pattern'), fileOf(other));
		await byAnother(`UPDATE settings SET value = '"${other}"' WHERE key = 'school'`, other);
		await readSchool(other, countPlans);
	}
}

let asked = 0;
const ask = (question = 'plans') =>
	rememberSchool(schoolId, question, (db: SchoolQueries) => {
		asked += 1;
		return countPlans(db);
	});

describe('what many pages ask', () => {
	it('is asked once, and anew after a write', async () => {
		asked = 0;
		expect(await Promise.all([ask(), ask()])).toEqual([0, 0]);
		expect(asked).toBe(1);
		await writeSchool(schoolId, (db) => db.insert(settings).values({ key: 'later', value: 1 }));
		await ask();
		expect(asked).toBe(2);
	});

	it.runIf(isFile)('is remembered while nobody writes to the file, open or closed', async () => {
		asked = 0;
		await ask('for long');
		vi.advanceTimersByTime(3_600_000);
		await ask('for long');
		expect(statSync(`${fileOf(schoolId)}-wal`).size).toBeGreaterThan(0);
		await useOthers();
		expect(statSync(`${fileOf(schoolId)}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
		vi.advanceTimersByTime(3_600_000);
		await ask('for long');
		expect(asked).toBe(1);
	});

	it.runIf(isFile)('is asked anew within a second of what another process writes', async () => {
		asked = 0;
		await ask('of another');
		await byAnother(`INSERT INTO settings (key, value) VALUES ('another', '1')`);
		vi.advanceTimersByTime(999);
		await ask('of another');
		expect(asked).toBe(1);
		vi.advanceTimersByTime(1);
		await ask('of another');
		expect(asked).toBe(2);
	});

	it('that failed is not remembered', async () => {
		const failing = () =>
			rememberSchool(schoolId, 'failing', () => Promise.reject(new Error('no')));
		await expect(failing()).rejects.toThrow('no');
		expect(await rememberSchool(schoolId, 'failing', countPlans)).toBe(0);
	});
});
