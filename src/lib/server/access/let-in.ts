/** The last step of signing in: whoever is known by now gets a session, or is asked for a code first. */
import { createHash } from 'node:crypto';
import { granted, refused, type Answer } from '../answer.ts';
import { readPlatform } from '../db/databases.ts';
import { personById, schoolsOfPerson } from '../people/repository.ts';
import { inTicket, ticketOf } from '../secrets/ticket.ts';
import { openSchools } from './open-schools.ts';
import { hasSecondFactor } from './second-factor/index.ts';
import { beginSession } from './session.ts';

export type KnownPerson = NonNullable<Awaited<ReturnType<typeof personById>>>;

/** How somebody was recognised. */
export interface Coming {
	readonly remember: boolean;
	/** The school whose identity service spoke for them; null: it was the password. */
	readonly school: string | null;
}

export interface Inside {
	readonly personId: string;
	readonly remember: boolean;
	/** Raw session id, for the cookie. */
	readonly sessionId: string;
	/** True where they have several schools and must choose. */
	readonly mustChoose: boolean;
}

/** Inside, or halfway: what the browser must bring back together with a code. */
export type Entry = Inside | { readonly pending: string };

const closed = () =>
	refused(
		'not-allowed',
		'您的学校只用学校的身份服务登录。请从学校门户进入，或向学校管理员要登录地址。',
	);

export async function letIn(person: KnownPerson, coming: Coming): Promise<Answer<Inside>> {
	const { id: personId, isOperator } = person;
	const way = { personId, viaSchool: coming.school !== null, schoolId: coming.school };
	const found = await readPlatform(async (db) => ({
		open: await openSchools(db, way),
		all: await schoolsOfPerson(db, personId),
	}));
	const { open, all } = found;
	if (open.length === 0 && all.length > 0 && !isOperator) return closed();
	const only = open.length === 1 && (way.viaSchool || !isOperator) ? (open[0] ?? null) : null;
	const { viaSchool } = way;
	const sessionId = await beginSession(personId, only, coming.remember, { viaSchool });
	const mustChoose = only === null && open.length > 0;
	return granted({ personId, remember: coming.remember, sessionId, mustChoose });
}

const purpose = 'half signed in';
/** Time to find the phone. */
const seconds = 5 * 60;

interface Half extends Coming {
	readonly personId: string;
	/** Of the password: with another one this is void. */
	readonly print: string;
}

const printOf = ({ passwordHash }: KnownPerson): string =>
	createHash('sha256').update(passwordHash).digest('base64url');

/** `checked`: whether a second factor has been seen elsewhere already. */
export async function goOn(
	person: KnownPerson,
	coming: Coming,
	checked = false,
): Promise<Answer<Entry>> {
	if (checked || !(await hasSecondFactor(person.id))) return letIn(person, coming);
	const half: Half = { ...coming, personId: person.id, print: printOf(person) };
	return granted({ pending: ticketOf(purpose, half, seconds) });
}

/** Who is halfway in; null: nobody, or it has been too long. */
export async function halfway(
	pending: string,
): Promise<{ person: KnownPerson; coming: Coming } | null> {
	const half = inTicket<Half>(purpose, pending);
	const person = half && (await readPlatform((db) => personById(db, half.personId)));
	if (!half || !person || printOf(person) !== half.print) return null;
	return { person, coming: { remember: half.remember, school: half.school } };
}
