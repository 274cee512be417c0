/** The digest by e-mail: at most one a day for a person, each of one school alone. */
import { dayInChina } from '#domain/day-in-china.ts';
import { eq, isNotNull, and } from 'drizzle-orm';
import { digestText, isEmptyDigest } from '#domain/desk/digest.ts';
import type { Actor } from '../access/actor.ts';
import { readPlatform, type PlatformQueries } from '../db/databases.ts';
import { memberships, people, schools } from '../db/platform/schema.ts';
import { digestFor } from '../desk/digest.ts';
import { noteDigest, visitOf } from '../desk/visits.ts';
import { errorId, logError } from '../log.ts';
import { onDuty } from '../people/repository.ts';
import { openPost, type Post } from './post.ts';
import type { MailSettings } from './settings.ts';

interface Reader extends Actor {
	readonly email: string;
}

const readersIn = (db: PlatformQueries) =>
	db
		.select({
			...{ personId: people.id, name: people.name, email: people.email },
			...{ role: memberships.role, department: memberships.department },
			duty: memberships.duty,
			...{ schoolId: schools.id, schoolName: schools.name },
		})
		.from(memberships)
		.innerJoin(people, eq(people.id, memberships.personId))
		.innerJoin(schools, eq(schools.id, memberships.schoolId))
		.where(and(eq(schools.status, 'active'), isNotNull(people.email), onDuty));

/** Everybody with an address, with the schools that they are in. */
async function readers(): Promise<Reader[][]> {
	const byPerson = new Map<string, Reader[]>();
	for (const { email, ...row } of await readPlatform(readersIn)) {
		if (email === null) continue;
		byPerson.set(row.personId, [...(byPerson.get(row.personId) ?? []), { ...row, email }]);
	}
	return [...byPerson.values()];
}

const day = 24 * 3_600_000;

interface Turn {
	readonly reader: Reader;
	readonly visit: Awaited<ReturnType<typeof visitOf>>;
}

/** The school that has waited longest first, so that of several each has its turn. */
async function inTurn(places: readonly Reader[]): Promise<Turn[]> {
	const turns: Turn[] = [];
	for (const reader of places)
		turns.push({ reader, visit: await visitOf(reader.schoolId, reader.personId) });
	const lastOf = ({ visit }: Turn): string => visit?.digestOn ?? '';
	return turns.toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1));
}

/** Noted before it is sent: a letter that was lost is one too few, never one too many. */
async function writeTo(post: Post, settings: MailSettings, places: readonly Reader[], now: Date) {
	const [today, at] = [dayInChina(now.toISOString()), now.toISOString()];
	const turns = await inTurn(places);
	if (turns.some(({ visit }) => visit?.digestOn === today)) return false;
	for (const { reader, visit } of turns) {
		const since = visit?.seenAt ?? new Date(now.getTime() - day).toISOString();
		const digest = await digestFor(reader, since);
		if (isEmptyDigest(digest)) continue;
		await noteDigest(reader.schoolId, reader.personId, at, today);
		const named = { person: reader.name, school: reader.schoolName, address: settings.address };
		const subject = `${reader.schoolName}：人才培养方案待办`;
		await post.send({ to: reader.email, subject, text: digestText(digest, named) });
		return true;
	}
	return false;
}

/** How many letters went out. Rejects where the server is not to be reached: then nothing was noted. */
export async function sendDigests(settings: MailSettings, now: Date): Promise<number> {
	const post = openPost(settings);
	let sent = 0;
	try {
		await post.isOpen();
		for (const places of await readers())
			try {
				if (await writeTo(post, settings, places, now)) sent += 1;
			} catch (error) {
				// One school that is broken, one address that is refused: the others get theirs.
				logError(error, { id: errorId(), method: '', route: null, status: 500 });
			}
	} finally {
		post.close();
	}
	return sent;
}
