/** An invitation that can still be used, or why it cannot. */
import { refused, type Refusal } from '../answer.ts';
import type { PlatformQueries } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { invitationByHash, type InvitationRecord } from './invitation-repository.ts';
import { tokenHashOf } from './invite.ts';

export interface Usable {
	readonly invitation: InvitationRecord;
	readonly schoolName: string;
	readonly code: string | null;
	readonly passwords: boolean;
}

export type Refused = { readonly ok: false; readonly refusal: Refusal };

const again = '请向本校的学校管理员要一份新的。';
export const none = () => refused('not-found', `没有这份邀请，链接可能不完整。${again}`);

export async function usable(db: PlatformQueries, token: string): Promise<Usable | Refused> {
	const found = await invitationByHash(db, tokenHashOf(token));
	if (!found) return none();
	const { invitation, school, service } = found;
	if (invitation.usedAt !== null) return refused('stage', `这份邀请已经用过。${again}`);
	if (invitation.endedAt !== null) return refused('stage', `这份邀请已被撤回。${again}`);
	if (invitation.expiresAt <= now()) return refused('stage', `这份邀请已过期。${again}`);
	const passwords = service?.passwords !== false || invitation.role === 'school-admin';
	return { invitation, schoolName: school.name, code: service?.code ?? null, passwords };
}

export const isRefused = (found: object): found is Refused => 'refusal' in found;

export const ofKind = (
	found: Usable | Refused,
	kind: InvitationRecord['kind'],
): Usable | Refused => (isRefused(found) || found.invitation.kind === kind ? found : none());
