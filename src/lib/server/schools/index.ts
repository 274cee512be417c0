/** Schools as the platform sees them: names and counts, never a plan. */
import { name as nameShape } from '#domain/plan/fields.ts';
import { validate } from '#domain/validate.ts';
import type { Operator } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, readSchool, writePlatform } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { countPlans } from '../plans/repository.ts';
import { insertSchool, schoolsWithPeople } from './repository.ts';

export interface SchoolRow {
	readonly id: string;
	readonly name: string;
	readonly code: string;
	readonly createdAt: string;
	readonly people: number;
	readonly plans: number;
}

export interface NewSchool {
	readonly name: string;
	/** 学校标识码, ten digits; empty where it is not known. */
	readonly code: string;
	readonly demonstration?: boolean;
}

/** For the command line: makes the school and its database. */
export async function createSchool(school: NewSchool): Promise<Answer<{ schoolId: string }>> {
	const named = validate(nameShape, school.name);
	if (!named.ok) return refused('invalid', '学校名称不能用。', named.faults);
	if (!/^(\d{10})?$/.test(school.code))
		return refused('invalid', '学校标识码不能用。', [
			{ path: 'code', wrong: `${school.code} 不是十位数字`, right: '十位数字，不知道时留空' },
		]);
	const id = newId();
	await readSchool(id, countPlans);
	const demonstration = school.demonstration ?? false;
	const row = { id, name: named.value, code: school.code, demonstration, createdAt: now() };
	await writePlatform((db) => insertSchool(db, { ...row, status: 'active' }));
	return granted({ schoolId: id });
}

/** For the command line. */
export async function listSchools(): Promise<SchoolRow[]> {
	const rows: SchoolRow[] = [];
	for (const school of await readPlatform(schoolsWithPeople))
		rows.push({ ...school, plans: await readSchool(school.id, countPlans) });
	return rows;
}

/** Counts only: an operator reads no plan of a school. */
export const schoolsFor = (_operator: Operator): Promise<SchoolRow[]> => listSchools();
