/** What a certificate's mapping says, each course × skill × role once, however often it is written. */
import { certificatePath, type Certificate, type Role } from './certificate.ts';

/** That a course teaches, practises or assesses a skill. */
export interface Statement {
	readonly skill: string;
	readonly course: string;
	readonly role: Role;
}

export interface Mapped extends Statement {
	/** Of this role alone; null: not given. */
	readonly hours: number | null;
	/** `certificates/…/mapping/初级~11.1.1/courses/0` */
	readonly path: string;
}

/** One key each: neither a role nor an id of a course has a space. */
export const statementKey = ({ skill, course, role }: Statement): string =>
	`${role} ${course} ${skill}`;

const kept = new WeakMap<Certificate, readonly Mapped[]>();

/** Of what is written twice the first counts, with its hours: it is the one that a path reaches. */
export function mappedIn(certificate: Certificate): readonly Mapped[] {
	const known = kept.get(certificate);
	if (known) return known;
	const met = new Map<string, Mapped>();
	for (const { skill, courses } of certificate.mapping) {
		const row = certificatePath(certificate, 'mapping', skill);
		for (const [index, { course, role, hours }] of courses.entries()) {
			const one = { skill, course, role, hours, path: `${row}/courses/${index}` };
			const key = statementKey(one);
			if (!met.has(key)) met.set(key, one);
		}
	}
	const mapped = [...met.values()];
	kept.set(certificate, mapped);
	return mapped;
}

/** Ids of the courses that teach each skill, by skill; practised or assessed alone is not taught. */
export function taughtIn(certificate: Certificate): ReadonlyMap<string, ReadonlySet<string>> {
	const taught = new Map<string, Set<string>>();
	for (const { skill, course, role } of mappedIn(certificate))
		if (role === 'taught') taught.set(skill, (taught.get(skill) ?? new Set()).add(course));
	return taught;
}
