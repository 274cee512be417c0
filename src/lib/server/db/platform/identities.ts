import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { people } from './people.ts';
import { schools } from './schools.ts';

const schoolId = () =>
	text()
		.notNull()
		.references(() => schools.id, { onDelete: 'cascade' });

/** A school's own identity service (OpenID Connect), as its administrator entered it. */
export const identityServices = sqliteTable('identity_services', {
	schoolId: schoolId().primaryKey(),
	/** 登录码, by which its sign-in is reached (identity/school-code.ts). */
	code: text().notNull().unique(),
	issuer: text().notNull(),
	clientId: text().notNull(),
	/** Sealed with the installation's key. */
	clientSecret: text().notNull(),
	/** Whether passwords open the school, too; administrators' always do. */
	passwords: integer({ mode: 'boolean' }).notNull(),
	updatedAt: text().notNull(),
});

/** Who somebody is at their school's service. It speaks for them in that school and in no other. */
export const identities = sqliteTable(
	'identities',
	{
		schoolId: schoolId(),
		issuer: text().notNull(),
		/** `sub`: what the service never gives to another person. */
		subject: text().notNull(),
		personId: text()
			.notNull()
			.references(() => people.id, { onDelete: 'cascade' }),
		createdAt: text().notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.schoolId, table.issuer, table.subject] }),
		uniqueIndex('identities_person').on(table.personId, table.schoolId),
	],
);
