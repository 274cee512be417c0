/** Namespaces of a libSQL server, made and taken away by its admin API. */
import { reached } from './unreachable.ts';
import type { Admin } from './site.ts';

/** Milliseconds that an answer may take. */
const patience = 10_000;

const ask = (
	{ url, key, namespace }: Admin,
	method: string,
	what: string,
	body?: unknown,
): Promise<Response> =>
	reached(
		fetch(`${url.replace(/\/$/, '')}/v1/namespaces/${namespace}${what}`, {
			method,
			headers: {
				'content-type': 'application/json',
				...(key !== null && { authorization: `basic ${key}` }),
			},
			...(body !== undefined && { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(patience),
		}),
	);

async function answered(answer: Response, doing: string): Promise<void> {
	if (answer.ok) return void (await answer.body?.cancel());
	const why = (await answer.text()).slice(0, 200);
	throw new Error(`数据库服务器没有${doing}（${answer.status}）：${why}`);
}

export async function hasNamespace(admin: Admin): Promise<boolean> {
	const answer = await ask(admin, 'GET', '/config');
	if (answer.status === 404) return false;
	await answered(answer, '说明命名空间在不在');
	return true;
}

/** Throws where it is there already. Each commit will be on the server's disk before it is answered. */
export async function makeNamespace(admin: Admin): Promise<void> {
	await answered(
		await ask(admin, 'POST', '/create', { durability_mode: 'strong' }),
		'建立命名空间',
	);
}

export async function dropNamespace(admin: Admin): Promise<void> {
	const answer = await ask(admin, 'DELETE', '');
	if (answer.status !== 404) await answered(answer, '删除命名空间');
}
