/** A new plan that somebody has begun to fill in and left for later: one of each person, for that person alone. */
import { eq } from 'drizzle-orm';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { readSchool, writeSchool, type SchoolQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import type { BegunTexts } from '../db/school/begun.ts';
import { begunPlans } from '../db/school/schema.ts';
import { mayCreate } from '../plans/permission.ts';
import type { RawChoice } from './choice.ts';
import { draftOffer } from './offer.ts';

export const startKinds = ['standard', 'plan', 'file'] as const;
export type StartKind = (typeof startKinds)[number];

/** All that the form of a new plan holds. */
export interface BegunChoice extends RawChoice {
	readonly start: StartKind;
}

export interface Begun {
	/** 2026级 直播电商服务 */
	readonly title: string;
	readonly choice: BegunChoice;
	/** ISO. */
	readonly at: string;
}

/** What a form cannot have sent is not kept: the fields of eight semesters, keys of certificates. */
const weekPlace = /^[1-8]\/(teaching|exam|practice|flexible)$/;
const longest = 200;

function textsOf(choice: BegunChoice): BegunTexts {
	const { standard, programme = '', cohort, creditSystem, start, from = '' } = choice;
	return {
		...{ standard, programme, cohort, creditSystem, start, from },
		suggests: choice.suggests === true,
		certificates: (choice.certificates ?? []).filter(({ key }) => key.length <= longest),
		weeks: [...choice.weeks].filter(([place]) => weekPlace.test(place)),
	};
}

const choiceOf = ({ start, weeks, ...texts }: BegunTexts): BegunChoice => ({
	...texts,
	start: startKinds.find((kind) => kind === start) ?? 'standard',
	weeks: new Map(weeks),
});

async function titleOf(actor: Actor, { standard, programme, cohort }: BegunChoice) {
	const offer = await draftOffer(actor);
	const name = offer.ok && offer.value.find(({ id }) => id === standard)?.name;
	return `${cohort === '' ? '' : `${cohort}级 `}${name || programme || '未选专业'}`;
}

const notAllowed = refused('not-allowed', '新建方案由专业负责人办理。');

/** null: nothing was left. */
export async function begunPlan({ schoolId, personId }: Actor): Promise<Begun | null> {
	const row = await readSchool(schoolId, (db) =>
		db.select().from(begunPlans).where(eq(begunPlans.personId, personId)).get(),
	);
	return row ? { title: row.title, choice: choiceOf(row.choice), at: row.at } : null;
}

/** In place of what the person has left before. */
export async function keepBegun(actor: Actor, choice: BegunChoice): Promise<Answer<null>> {
	if (!mayCreate(actor)) return notAllowed;
	const kept = { title: await titleOf(actor, choice), choice: textsOf(choice), at: now() };
	await writeSchool(actor.schoolId, (db) =>
		db
			.insert(begunPlans)
			.values({ personId: actor.personId, ...kept })
			.onConflictDoUpdate({ target: begunPlans.personId, set: kept }),
	);
	return granted(null);
}

const dropBegun = (db: SchoolQueries, personId: string) =>
	db.delete(begunPlans).where(eq(begunPlans.personId, personId));

/** The person does not want it any more, or a plan was made of it. */
export async function forgetBegun(actor: Actor): Promise<Answer<null>> {
	if (!mayCreate(actor)) return notAllowed;
	if (await begunPlan(actor))
		await writeSchool(actor.schoolId, (db) => dropBegun(db, actor.personId));
	return granted(null);
}
