/** Tokens of a school: made and ended by its administrator, shown once, told to its 操作记录. */
import { createHash, randomBytes } from 'node:crypto';
import type { Fault } from '#domain/fault.ts';
import { name as nameShape } from '#domain/plan/fields.ts';
import { apiScopeNames, isApiScope, type ApiScope } from '#domain/schools/api-scope.ts';
import { validate } from '#domain/validate.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { noteInSchool } from '../audit/note.ts';
import { readPlatform, writePlatform } from '../db/databases.ts';
import { newId, now } from '../db/identifier.ts';
import { mayKeepPeople } from '../people/permission.ts';
import { endToken, insertToken, tokensOf, type TokenRecord } from './token-repository.ts';

/** Days that a token may last; a longer one is made anew. */
export const lifetimes = [30, 90, 365] as const;
/** Of a school at once: more are forgotten ones. */
const most = 20;

/** Found by secret scanners, should it ever stand where it must not. */
const prefix = 'xunbiao_';

export const tokenHashOf = (token: string): string =>
	createHash('sha256').update(token).digest('hex');

const notTheirs = () => refused('not-allowed', '接口令牌由学校管理员维护。需要一个，请告诉他们。');

export interface Made {
	/** Shown this once. */
	readonly token: string;
	readonly name: string;
	/** ISO time. */
	readonly expiresAt: string;
}

export interface SentToken {
	readonly name: string;
	readonly scopes: readonly string[];
	readonly days: string;
}

interface Wanted {
	readonly name: string;
	readonly scopes: readonly ApiScope[];
	readonly days: number;
}

function wantedOf({ name, scopes, days }: SentToken): Wanted | Fault[] {
	const named = validate(nameShape, name.trim());
	const read = [...new Set(scopes)].filter(isApiScope);
	const lasting = lifetimes.find((each) => String(each) === days);
	const faults: Fault[] = [
		...(named.ok ? [] : named.faults.map((fault) => ({ ...fault, path: 'name' }))),
		...(read.length > 0
			? []
			: [{ path: 'scopes', wrong: '没有选择可读的内容', right: '至少选择一项' }]),
		...(lasting ? [] : [{ path: 'days', wrong: '没有选择有效期', right: '从列表中选择' }]),
	];
	return named.ok && lasting && faults.length === 0
		? { name: named.value, scopes: read, days: lasting }
		: faults;
}

type Noted = Pick<TokenRecord, 'id' | 'name' | 'scopes' | 'expiresAt'>;

const noted = ({ id, name, scopes, expiresAt }: Noted) => ({
	id,
	name,
	value: scopes.map((scope) => apiScopeNames[scope]).join('、'),
	expires_at: expiresAt,
});

async function make(actor: Actor, { name, scopes, days }: Wanted): Promise<Answer<Made>> {
	const token = prefix + randomBytes(32).toString('base64url');
	const createdAt = now();
	const expiresAt = new Date(Date.parse(createdAt) + days * 86_400_000).toISOString();
	const { schoolId, personId: createdBy } = actor;
	const row = { id: newId(), name, scopes: [...scopes], schoolId, createdBy, createdAt, expiresAt };
	return writePlatform(async (db) => {
		if ((await tokensOf(db, schoolId)).length >= most)
			return refused('invalid', `本校已有 ${most} 个令牌。请先停用不再使用的。`);
		await insertToken(db, { ...row, tokenHash: tokenHashOf(token) });
		await noteInSchool(schoolId, {
			place: 'api_tokens',
			op: 'insert',
			before: null,
			after: noted(row),
		});
		return granted({ token, name, expiresAt });
	});
}

export async function makeToken(actor: Actor, sent: SentToken): Promise<Answer<Made>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const wanted = wantedOf(sent);
	return Array.isArray(wanted)
		? refused('invalid', '有几处需要改正，没有生成令牌。', wanted)
		: make(actor, wanted);
}

export type ListedToken = Omit<TokenRecord, 'tokenHash' | 'schoolId' | 'endedAt' | 'createdBy'>;

export async function listTokens(actor: Actor): Promise<Answer<ListedToken[]>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const rows = await readPlatform((db) => tokensOf(db, actor.schoolId));
	return granted(
		rows.map(({ tokenHash: _, schoolId: __, endedAt: ___, createdBy: ____, ...row }) => row),
	);
}

/** From now on it opens nothing. */
export async function stopToken(actor: Actor, id: string): Promise<Answer<{ name: string }>> {
	if (!mayKeepPeople(actor)) return notTheirs();
	const { schoolId } = actor;
	return writePlatform(async (db) => {
		const row = await endToken(db, schoolId, id, now());
		if (!row) return refused('not-found', '本校没有这个令牌，可能刚被停用。请刷新后再看。');
		const before = noted(row);
		await noteInSchool(schoolId, { place: 'api_tokens', op: 'delete', before, after: null });
		return granted({ name: row.name });
	});
}
