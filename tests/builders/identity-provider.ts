/** A real identity service (oidc-provider) of a school for tests, on this machine. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';

/** What the service says of somebody who signs in there under a name, which is their `sub`. */
export interface Told {
	readonly email?: string;
	readonly email_verified?: boolean;
	readonly name?: string;
	readonly amr?: readonly string[];
}

export const clientId = 'xunbiao';
export const clientSecret = 'a secret of the school’s identity service'.replaceAll(/\W/g, '-');

export interface IdentityProvider {
	readonly issuer: string;
	/** Of whom it knows; whoever is not here it knows by name alone. */
	readonly people: Map<string, Told>;
	readonly stop: () => Promise<void>;
}

function configured(people: IdentityProvider['people'], callback: string) {
	const client = { client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] };
	const scope = 'openid email profile';
	return {
		clients: [client],
		findAccount: (_context: unknown, sub: string) => ({
			accountId: sub,
			claims: () => ({ sub, ...people.get(sub) }),
		}),
		claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['name'] },
		cookies: { keys: ['kept by nobody'] },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/sign-in/${uid}` },
		// Nobody is asked whether their school may know who they are.
		async loadExistingGrant({ oidc }: KoaContextWithOIDC) {
			const grant = new oidc.provider.Grant({
				clientId: oidc.client?.clientId ?? '',
				accountId: oidc.session?.accountId ?? '',
			});
			grant.addOIDCScope(scope);
			await grant.save();
			return grant;
		},
		ttl: { Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, Interaction: 600 },
	} as unknown as Configuration;
}

const form = `<!doctype html><html lang="zh-CN"><title>统一身份认证</title>
<h1>统一身份认证</h1><form method="post"><label>用户名 <input name="login" required></label>
<button>登录</button></form></html>`;

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void>;

/** The service's own page: whoever types a name is that person. */
const signingIn =
	(provider: Provider, people: IdentityProvider['people']): Handler =>
	async (request, response) => {
		if (request.method !== 'POST') {
			response.setHeader('content-type', 'text/html; charset=utf-8');
			response.end(form);
			return;
		}
		const login = new URLSearchParams(await text(request)).get('login') ?? '';
		const amr = [...(people.get(login)?.amr ?? ['pwd'])];
		await provider.interactionFinished(request, response, { login: { accountId: login, amr } });
	};

const listening = (server: http.Server): Promise<number> =>
	new Promise((resolve) =>
		server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
	);

/** `callback`: the address of ours that it sends people back to, registered as at any service. */
export async function startProvider(callback: string): Promise<IdentityProvider> {
	const server = http.createServer();
	const issuer = `http://127.0.0.1:${await listening(server)}`;
	const people = new Map<string, Told>();
	const provider = new Provider(issuer, configured(people, callback));
	const [answer, page] = [provider.callback(), signingIn(provider, people)];
	server.on('request', (request, response) => {
		const isPage = request.url?.startsWith('/sign-in/');
		void (isPage ? page(request, response) : answer(request, response));
	});
	const stop = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { issuer, people, stop };
}

/** Somebody at a browser of their own who signs in at the service; the address it sends them back to. */
export async function signInAt(address: string, name: string): Promise<URL> {
	const jar = new Map<string, string>();
	const visit = async (to: string, form?: Record<string, string>): Promise<Response | URL> => {
		const cookie = [...jar].map(([key, value]) => `${key}=${value}`).join('; ');
		const sent = form && { method: 'POST', body: new URLSearchParams(form) };
		const answer = await fetch(to, { ...sent, redirect: 'manual', headers: { cookie } });
		for (const line of answer.headers.getSetCookie()) {
			const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			jar.set(key, value);
		}
		const location = answer.headers.get('location');
		if (location === null) return answer;
		const next = new URL(location, to);
		return next.origin === new URL(address).origin ? visit(next.href) : next;
	};
	const page = await visit(address);
	const back = page instanceof URL ? page : await visit(page.url, { login: name });
	if (!(back instanceof URL)) throw new Error(`The service said ${back.status}`);
	return back;
}
