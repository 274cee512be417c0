/** A new school and its database. */
import { name as nameShape } from '#domain/plan/fields.ts';
import { validate } from '#domain/validate.ts';
import type { Fault } from '#domain/fault.ts';
import type { Steward } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writePlatform } from '../db/databases.ts';
import { makeSchool } from '../db/whole.ts';
import { newId, now } from '../db/identifier.ts';
import { insertSchool } from '../directory/schools.ts';

export interface SchoolNames {
	readonly name: string;
	/** 学校标识码, ten digits; empty where it is not known. */
	readonly code: string;
}

/** What is wrong with the names of a school. */
export function namesFaults({ name, code }: SchoolNames): readonly Fault[] {
	const named = validate(nameShape, name);
	if (!named.ok) return named.faults.map((fault) => ({ ...fault, path: 'name' }));
	if (/^(\d{10})?$/.test(code)) return [];
	return [{ path: 'code', wrong: `${code} 不是十位数字`, right: '十位数字，不知道时留空' }];
}

/** As they are kept. */
export const tidied = ({ name, code }: SchoolNames): SchoolNames => ({
	name: name.trim().normalize('NFC'),
	code: code.trim(),
});

/** Makes the school and its database. */
export async function createSchool(
	_by: Steward,
	school: SchoolNames & { readonly demonstration?: boolean },
): Promise<Answer<{ schoolId: string }>> {
	const names = tidied(school);
	const faults = namesFaults(names);
	if (faults.length > 0) return refused('invalid', '学校的名称或标识码不能用。', faults);
	const id = newId();
	await makeSchool(id);
	const demonstration = school.demonstration ?? false;
	await writePlatform((db) =>
		insertSchool(db, { id, ...names, demonstration, status: 'active', createdAt: now() }),
	);
	return granted({ schoolId: id });
}
