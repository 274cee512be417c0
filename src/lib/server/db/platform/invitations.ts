import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { schoolRoles } from '../../../domain/schools/role.ts';
import { people } from './people.ts';
import { schools } from './schools.ts';

/** Links that a school's administrator gives to one person, to be used once: to join, or to set a password anew. */
export const invitations = sqliteTable('invitations', {
	id: text().primaryKey(),
	/** SHA-256 of what stands in the link, hexadecimal: who reads the database opens none. */
	tokenHash: text().notNull().unique(),
	kind: text({ enum: ['join', 'password'] }).notNull(),
	schoolId: text()
		.notNull()
		.references(() => schools.id),
	/** What the person will be; of a password, what they are. */
	role: text({ enum: schoolRoles }).notNull(),
	department: text().notNull(),
	/** Whom it is for, as whoever gave it wrote. */
	name: text().notNull(),
	/** Whose password it sets; null of one to join. */
	personId: text().references(() => people.id),
	createdBy: text().notNull(),
	createdAt: text().notNull(),
	expiresAt: text().notNull(),
	usedAt: text(),
	usedBy: text(),
	/** Withdrawn. */
	endedAt: text(),
});
