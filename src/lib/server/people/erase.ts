/**
 * An account that is of no school any more goes, and with it what names its person (product.md, Personal
 * data). What they did in a school stays under an id that nobody has: pages show 已离开.
 */
import { blotOutOf } from '../audit/blot-out.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform, writePlatform, writeSchool } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { allSchools } from '../directory/schools.ts';
import { contactOf } from './contact.ts';
import { removeInvitationsFor } from './invitation-repository.ts';
import { endSessionsOf, personByContact, removePerson, schoolsOfPerson } from './repository.ts';

export interface Erased {
	readonly name: string;
	/** Schools whose 操作记录 was gone through. */
	readonly schools: number;
}

/** For the command line. The record of each school loses their name; that something was done stays. */
export async function erasePerson(account: string): Promise<Answer<Erased>> {
	const contact = contactOf(account);
	const person = contact && (await readPlatform((db) => personByContact(db, contact)));
	if (!person) return refused('not-found', '没有这个账号。');
	if (person.isOperator) return refused('not-allowed', '平台管理员的账号不能这样删除。');
	const { id, name } = person;
	const places = await readPlatform((db) => schoolsOfPerson(db, id));
	if (places.length > 0)
		return refused(
			'stage',
			`${name}还是${places.map((place) => `“${place.name}”`).join('、')}的成员。请先由学校管理员移出。`,
		);
	const schools = await readPlatform(allSchools);
	for (const school of schools)
		await writeSchool(school.id, (db) => blotOutOf(db, `members/${id}`, now()));
	await writePlatform(async (db) => {
		await endSessionsOf(db, id);
		await removeInvitationsFor(db, id);
		await removePerson(db, id);
	});
	return granted({ name, schools: schools.length });
}
