/** What others would try first of somebody's password: their name, account and schools. */
import type { PasswordOwner } from '../access/password-fault.ts';
import type { PlatformQueries } from '../db/databases.ts';
import { personById, schoolsOfPerson } from './repository.ts';

export async function passwordOwner(db: PlatformQueries, personId: string): Promise<PasswordOwner> {
	const person = await personById(db, personId);
	const schools = await schoolsOfPerson(db, personId);
	const { name = '', email = null, phone = null } = person ?? {};
	return { name, email, phone, schoolNames: schools.map((school) => school.name) };
}
