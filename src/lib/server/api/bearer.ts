/**
 * Who asks by a token: `Authorization: Bearer xunbiao_…`. A token is an auditor of its school, who reads
 * every plan and no teacher's name, as far as its scopes go. Cookies count for nothing here, so that no
 * page of another site can ask in somebody's name.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiScope } from '#domain/schools/api-scope.ts';
import { apiScopeNames } from '#domain/schools/api-scope.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { onChange, readPlatform } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { tokenByHash, type TokenRecord } from './token-repository.ts';
import { tokenHashOf } from './tokens.ts';
import { countUse } from './uses.ts';

/** Requests a minute of one token; and of wrong tokens from one address. */
const perMinute = { token: 600, wrong: 30 } as const;

const limits = {
	token: new RateLimiterMemory({ points: perMinute.token, duration: 60 }),
	wrong: new RateLimiterMemory({ points: perMinute.wrong, duration: 60 }),
};
// Other databases know other tokens: nothing that was counted holds.
onChange((database) => {
	if (database !== null) return;
	limits.token = new RateLimiterMemory({ points: perMinute.token, duration: 60 });
	limits.wrong = new RateLimiterMemory({ points: perMinute.wrong, duration: 60 });
});

async function isWithin(limiter: RateLimiterMemory, key: string): Promise<boolean> {
	try {
		await limiter.consume(key);
		return true;
	} catch (error) {
		if (error instanceof RateLimiterRes) return false;
		throw error;
	}
}

const tooMany = () => refused('too-many', '请求太多，请过一分钟再试。');
/** Missing, mistyped, expired, ended, of a school that is suspended: one answer for all. */
const unknown = () =>
	refused(
		'signed-out',
		'令牌缺失、无效或已过期。请在 Authorization 头中用 Bearer 给出有效的令牌。',
	);

const bearerIn = (headers: Headers): string | null =>
	/^Bearer ([\w-]{20,200})$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null;

interface Found {
	readonly token: TokenRecord;
	readonly school: { readonly id: string; readonly name: string };
}

async function found(headers: Headers): Promise<Found | null> {
	const token = bearerIn(headers);
	if (token === null) return null;
	const row = await readPlatform((db) => tokenByHash(db, tokenHashOf(token)));
	return row && row.token.endedAt === null && row.token.expiresAt > now() ? row : null;
}

/** The actor that a token stands for; `from` is the address that asks. */
export async function callerOf(
	headers: Headers,
	scope: ApiScope,
	from: string,
): Promise<Answer<Actor>> {
	// Who shows no token guesses none.
	if (!headers.has('authorization')) return unknown();
	const known = await found(headers);
	if (!known) return (await isWithin(limits.wrong, from)) ? unknown() : tooMany();
	const { token, school } = known;
	if (!(await isWithin(limits.token, token.id))) return tooMany();
	countUse(token.id, from);
	if (!token.scopes.includes(scope))
		return refused('not-allowed', `这个令牌不能读“${apiScopeNames[scope]}”。请由学校管理员另建。`);
	return granted({
		personId: `token-${token.id}`,
		name: token.name,
		schoolId: school.id,
		schoolName: school.name,
		role: 'auditor',
		department: '',
	});
}
