import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { insertMembership } from '../people/repository.ts';
import { now } from '../db/identifier.ts';
import { createSchool, suspendSchool } from '../schools/index.ts';
import { machine } from './actor.ts';
import { opensMoreThan, type Way } from './open-schools.ts';

let data: Awaited<ReturnType<typeof build.freshData>>;
beforeAll(async () => {
	data = await build.freshData();
});
afterAll(() => data.leave());

async function made(schoolName: string) {
	const { schoolId } = build.granted(await createSchool(machine, { name: schoolName, code: '' }));
	return { schoolId, schoolName };
}

describe('how many schools open to a person', () => {
	it('is told as far as it is asked: none of another school’s service, none that is suspended', async () => {
		const [own, other] = [await made('甲校'), await made('乙校')];
		const { personId } = await build.memberOf(own, 'auditor');
		const way: Way = { personId, viaSchool: false, schoolId: own.schoolId };
		const more = (few: number, of = way) => readPlatform((db) => opensMoreThan(db, of, few));
		expect([await more(0), await more(1)]).toEqual([true, false]);
		await writePlatform((db) =>
			insertMembership(db, {
				...{ personId, schoolId: other.schoolId, role: 'auditor', department: '' },
				createdAt: now(),
			}),
		);
		expect([await more(1), await more(2)]).toEqual([true, false]);
		expect(await more(1, { ...way, viaSchool: true })).toBe(false);
		build.granted(await suspendSchool(machine, other.schoolId));
		expect(await more(1)).toBe(false);
	});
});
