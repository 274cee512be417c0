/** What is done with a link and through it, told to the school's 操作记录. */
import { guestName } from '#domain/schools/guest.ts';
import type { AuditRow } from '#domain/audit/entry.ts';
import { noteInSchool } from '../audit/note.ts';
import { askedFrom, originNow } from '../db/origin.ts';
import type { GuestLinkRecord } from './repository.ts';

/** The row stands under the plan that it opens. */
const rowOf = (link: GuestLinkRecord): AuditRow => ({
	id: link.id,
	plan_id: link.planId,
	name: guestName(link),
	kind: link.kind,
	expires_at: link.expiresAt,
});

export const noteMade = (link: GuestLinkRecord) =>
	noteInSchool(link.schoolId, {
		place: 'guest_links',
		op: 'insert',
		before: null,
		after: rowOf(link),
	});

export const noteWithdrawn = (link: GuestLinkRecord, endedAt: string) =>
	noteInSchool(link.schoolId, {
		place: 'guest_links',
		op: 'update',
		before: rowOf(link),
		after: { ...rowOf(link), ended_at: endedAt },
	});

/** By the guest: `what` they opened or took away with them. */
export const noteUse = (link: GuestLinkRecord, what: string) =>
	askedFrom({ ...originNow(), personId: link.id }, () =>
		noteInSchool(link.schoolId, {
			place: 'guest_uses',
			op: 'insert',
			before: null,
			after: { plan_id: link.planId, name: guestName(link), action: what },
		}),
	);
