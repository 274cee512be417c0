/** Links that 教务 give to guests, each for one plan. Shown once. */
import { createHash, randomBytes } from 'node:crypto';
import { isRoundAhead } from '#domain/comments/round.ts';
import { guestName, readGuest, type GuestKind, type NewGuest } from '#domain/schools/guest.ts';
import type { Person } from '#domain/plan/row.ts';
import type { Actor } from '../access/actor.ts';
import { tellEnded } from '../access/session-end.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { roundsOfPlan } from '../remarks/repository.ts';
import { readPlatform, readSchool, writePlatform } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { namesOf } from '../people/index.ts';
import { today } from '../plans/judge.ts';
import { visiblePlan } from '../plans/visible.ts';
import { noteMade, noteWithdrawn } from './noted.ts';
import * as repository from './repository.ts';

export const tokenHashOf = (token: string): string =>
	createHash('sha256').update(token).digest('hex');

/** By which answers that last hear that the link is over. */
export const visitHash = (linkId: string): string => `guest/${linkId}`;

export const mayInviteGuests = ({ role }: Pick<Actor, 'role'>): boolean =>
	role === 'academic-affairs';

const notTheirs = () => refused('not-allowed', '外部访问的链接由教务处生成和撤回。');

export interface MadeLink {
	/** What stands in the link; nobody is shown it again. */
	readonly token: string;
	readonly name: string;
	readonly expiresAt: string;
}

const noRound = () =>
	refused(
		'stage',
		'外部专家在开放的审阅里写意见，这份方案还没有开放。请先在意见栏“向审核/督导开放”，再生成链接；只看不写的选“外部审核”。',
	);

/** The round in which the guest speaks; undefined: an expert for whom there is none. */
async function roundFor({ schoolId }: Actor, planId: string, kind: GuestKind) {
	if (kind === 'auditor') return null;
	const rounds = await readSchool(schoolId, (db) => roundsOfPlan(db, planId));
	return rounds.find((round) => isRoundAhead(round, today()))?.id;
}

function rowOf(actor: Actor, planId: string, guest: NewGuest, requestId: string) {
	const createdAt = now();
	const expiresAt = new Date(Date.parse(createdAt) + guest.days * 86_400_000).toISOString();
	const { kind, name, unit } = guest;
	return {
		...{ id: newId(), schoolId: actor.schoolId, planId, kind, name, unit, requestId },
		...{ createdBy: actor.personId, createdAt, expiresAt, opened: 0, openedAt: null },
		endedAt: null,
	};
}

export async function makeLink(
	actor: Actor,
	planId: string,
	sent: Readonly<Record<keyof NewGuest | 'requestId', string>>,
): Promise<Answer<MadeLink>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (!mayInviteGuests(actor)) return notTheirs();
	const guest = readGuest(sent);
	if (Array.isArray(guest)) return refused('invalid', '有几处需要改正，没有生成链接。', guest);
	if (sent.requestId.length < 8) return refused('invalid', '表单不完整，请刷新后再生成。');
	const roundId = await roundFor(actor, planId, guest.kind);
	if (roundId === undefined) return noRound();
	const token = randomBytes(32).toString('base64url');
	const made = rowOf(actor, planId, guest, sent.requestId);
	const row = { ...made, roundId, tokenHash: tokenHashOf(token) };
	return writePlatform(async (db) => {
		if (await repository.linkByRequest(db, actor.schoolId, sent.requestId))
			return refused('stale', '这张表单已经生成过一个链接。没有抄下的请撤回它，再生成新的。');
		await repository.insertLink(db, row);
		await noteMade(row);
		return granted({ token, name: guestName(row), expiresAt: row.expiresAt });
	});
}

export interface GuestLink {
	readonly id: string;
	readonly name: string;
	readonly kind: GuestKind;
	readonly expiresAt: string;
	readonly endedAt: string | null;
	readonly opened: number;
	readonly openedAt: string | null;
	readonly by: Person;
}

/** Of a plan, the newest first; to all but 教务 there are none. */
export async function linksOf(actor: Actor, planId: string): Promise<Answer<GuestLink[]>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (!mayInviteGuests(actor)) return granted([]);
	const rows = await readPlatform((db) => repository.linksOfPlan(db, actor.schoolId, planId));
	const person = await namesOf(rows.map(({ createdBy }) => createdBy));
	return granted(
		rows.map(({ id, kind, name, unit, expiresAt, endedAt, opened, openedAt, createdBy }) => ({
			...{ id, kind, name: guestName({ kind, name, unit }), expiresAt, endedAt, opened, openedAt },
			by: person(createdBy),
		})),
	);
}

/** Whoever is in by it is out at once. */
export async function withdrawLink(
	actor: Actor,
	planId: string,
	id: string,
): Promise<Answer<{ name: string }>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	if (!mayInviteGuests(actor)) return notTheirs();
	const row = await writePlatform(async (db) => {
		const links = await repository.linksOfPlan(db, actor.schoolId, planId);
		const link = links.find((one) => one.id === id);
		const endedAt = now();
		if (!link || !(await repository.endLink(db, id, endedAt))) return null;
		await noteWithdrawn(link, endedAt);
		return link;
	});
	if (!row) return refused('stale', '没有这个链接，或已经撤回。请刷新后再看。');
	tellEnded(visitHash(id));
	return granted({ name: guestName(row) });
}
