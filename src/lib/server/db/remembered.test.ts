import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { countPlans } from '../plans/repository.ts';
import { writeSchool, type SchoolQueries } from './databases.ts';
import { rememberSchool } from './remembered.ts';
import { settings } from './school/schema.ts';
import { makeSchool } from './whole.ts';

let data: Awaited<ReturnType<typeof build.freshData>>;
const schoolId = 'school01';
beforeAll(async () => {
	data = await build.freshData();
	await makeSchool(schoolId);
});
afterAll(() => data.leave());

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

	it('is forgotten after a second, so that nothing of a school that nobody visits stays', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout'] });
		try {
			asked = 0;
			await ask('in a second');
			vi.advanceTimersByTime(999);
			await ask('in a second');
			expect(asked).toBe(1);
			vi.advanceTimersByTime(1);
			await ask('in a second');
			expect(asked).toBe(2);
		} finally {
			vi.useRealTimers();
		}
	});

	it('that failed is not remembered', async () => {
		const failing = () =>
			rememberSchool(schoolId, 'failing', () => Promise.reject(new Error('no')));
		await expect(failing()).rejects.toThrow('no');
		expect(await rememberSchool(schoolId, 'failing', countPlans)).toBe(0);
	});
});
