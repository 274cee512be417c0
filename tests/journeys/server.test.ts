import { expect, test, type APIRequestContext } from './journey.ts';
import { account, clientOf } from './accounts.ts';

let base: string;
let head: APIRequestContext;
let planId: string;

test.beforeAll(async ({ baseURL }) => {
	base = baseURL ?? '';
	head = await clientOf(base, account('专业负责人'));
	const list = await (await head.get('/plans')).text();
	planId = /\/plans\/([0-9a-z]{16})/.exec(list)?.[1] ?? '';
});

interface State {
	readonly changes: readonly { readonly revision: number; readonly edits: unknown }[];
}

const state = async (client: APIRequestContext): Promise<State> => {
	const headers = { accept: 'application/json' };
	return (await (await client.get(`/plans/${planId}/events?after=0`, { headers })).json()) as State;
};
const lastRevision = async (): Promise<number> => (await state(head)).changes.at(-1)?.revision ?? 0;

const edit = (baseRevision: number, requestId: string, op = 'add') => ({
	data: {
		base: baseRevision,
		clientId: 'journey',
		requestId,
		edits: [{ op, path: `x-${requestId}`, from: null, to: requestId }],
	},
});
const editsAddress = (): string => `/plans/${planId}/edits`;

test('every answer is guarded: pages, files, refusals', async ({ request }) => {
	for (const address of ['/login', '/icon.svg', '/no-such-page', editsAddress()]) {
		const headers = (await request.get(address)).headers();
		expect(headers['x-content-type-options'], address).toBe('nosniff');
		expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
		expect(headers['referrer-policy'], address).toBe('same-origin');
	}
});

test('another site’s form is refused, and 127.0.0.1 is as good as localhost', async ({
	request,
}) => {
	const form = { account: 'a@b.cn', password: 'x' };
	const foreign = await request.post('/login', {
		form,
		headers: { origin: 'https://evil.example' },
	});
	expect(foreign.status()).toBe(403);
	expect(foreign.headers()['x-frame-options']).toBe('DENY');
	for (const host of ['localhost', '127.0.0.1']) {
		const origin = base.replace('localhost', host);
		const own = await request.post(`${origin}/login`, { form, headers: { origin } });
		expect(own.status(), host).not.toBe(403);
	}
});

test('the cookie is for the server alone', async ({ request }) => {
	const { email, password } = account('审核/督导');
	const data = { account: email, password, remember: true };
	const cookie = (await request.post('/api/session', { data })).headers()['set-cookie'] ?? '';
	expect(cookie).toContain('HttpOnly');
	expect(cookie).toContain('SameSite=Lax');
});

test('a colleague hears of a change within two seconds, and its author’s sign-out ends the stream', async () => {
	const colleague = account('专业负责人', 1);
	const login = await fetch(`${base}/api/session`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', origin: base },
		body: JSON.stringify({ account: colleague.phone, password: colleague.password }),
	});
	const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
	const revision = await lastRevision();
	const events = await fetch(`${base}/plans/${planId}/events?after=${revision}`, {
		headers: { cookie },
	});
	const reader = events.body!.getReader();
	const decoder = new TextDecoder();
	let heard = '';
	const hear = async (mark: string): Promise<void> => {
		while (!heard.includes(mark)) heard += decoder.decode((await reader.read()).value);
	};
	const begun = Date.now();
	expect((await head.post(editsAddress(), edit(revision, 'heard'))).status()).toBe(200);
	await hear('x-heard');
	expect(Date.now() - begun).toBeLessThan(2000);
	await fetch(`${base}/logout`, {
		method: 'POST',
		headers: { cookie, origin: base },
		redirect: 'manual',
	});
	await hear('signed-out');
	expect((await reader.read()).done).toBe(true);
});

test('an expired session in the middle of an edit loses nothing: sign in in place, send again', async () => {
	const client = await clientOf(base, account('专业负责人'));
	const sent = edit(await lastRevision(), 'again');
	const { cookies } = await client.storageState();
	await client.post('/logout');
	const late = await client.post(editsAddress(), sent);
	expect(late.status()).toBe(401);
	expect(((await late.json()) as { message: string }).message).toContain('重新登录');
	const stolen = { cookie: `${cookies[0]?.name}=${cookies[0]?.value}` };
	expect((await client.post(editsAddress(), { ...sent, headers: stolen })).status()).toBe(401);
	const back = await clientOf(base, account('专业负责人'));
	const saved = await back.post(editsAddress(), sent);
	expect(saved.status()).toBe(200);
	expect(await (await back.post(editsAddress(), sent)).json()).toEqual(await saved.json());
});

test('what cannot be saved is refused with its place', async () => {
	const revision = await lastRevision();
	const bad = edit(revision, 'bad');
	bad.data.edits[0]!.path = 'no-such-field';
	const refused = await head.post(editsAddress(), bad);
	expect(refused.status()).toBe(422);
	expect(await refused.json()).toMatchObject({ faults: [{ path: 'no-such-field' }] });
	const huge = { data: 'x'.repeat(1_500_000), headers: { 'content-type': 'application/json' } };
	expect((await head.post(editsAddress(), huge)).status()).toBe(413);
	const broken = { data: Buffer.from('{"base":'), headers: { 'content-type': 'application/json' } };
	expect((await head.post(editsAddress(), broken)).status()).toBe(400);
	expect(await lastRevision()).toBe(revision);
});

test('to whoever may not see it the plan is not there', async ({ request }) => {
	const admin = await clientOf(base, account('学校管理员'));
	const missing = await head.get('/plans/0000000000000000/events');
	const hidden = await admin.get(`/plans/${planId}/events`);
	expect(hidden.status()).toBe(404);
	expect(await hidden.text()).toBe(await missing.text());
	expect((await request.get(`/plans/${planId}/events`)).status()).toBe(401);
});
