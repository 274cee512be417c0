import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Duty } from '../../../domain/schools/duty.ts';
import { schoolRoles } from '../../../domain/schools/role.ts';
import { schools } from './schools.ts';

/** A person signs in by e-mail or phone; both are kept normalised. */
export const people = sqliteTable('people', {
	id: text().primaryKey(),
	name: text().notNull(),
	email: text().unique(),
	phone: text().unique(),
	/** argon2id, in its own encoded form. */
	passwordHash: text().notNull(),
	isOperator: integer({ mode: 'boolean' }).notNull(),
	createdAt: text().notNull(),
});

/** What a person is in a school: one role in each. */
export const memberships = sqliteTable(
	'memberships',
	{
		personId: text()
			.notNull()
			.references(() => people.id),
		schoolId: text()
			.notNull()
			.references(() => schools.id),
		role: text({ enum: schoolRoles }).notNull(),
		/** Empty: of the whole school. */
		department: text().notNull(),
		/** Of an auditor: what they audit, and when; null: the whole school, always. */
		duty: text({ mode: 'json' }).$type<Duty>(),
		createdAt: text().notNull(),
		/** When they last came to work in this school; triggers of `sessions` write it. null: never. */
		signedInAt: text(),
	},
	(table) => [
		primaryKey({ columns: [table.personId, table.schoolId] }),
		index('memberships_school').on(table.schoolId),
	],
);
