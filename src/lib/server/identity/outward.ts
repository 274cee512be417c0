/** A request to a school's identity service: bounded in where it goes, how long and how much it brings. */
import http from 'node:http';
import https from 'node:https';
import { checkAddress, guardedLookup, Unreachable } from './reach.ts';

const mostBytes = 1_000_000;

interface Asked {
	readonly method?: string;
	readonly headers?: Record<string, string>;
	readonly body?: unknown;
	readonly signal?: AbortSignal | undefined;
}

const causes: Readonly<Record<string, string>> = {
	ENOTFOUND: '没有这个域名',
	EAI_AGAIN: '域名暂时查不到',
	ECONNREFUSED: '对方拒绝连接',
	ECONNRESET: '连接中断',
	ETIMEDOUT: '连接超时',
	EHOSTUNREACH: '网络不通',
	ENETUNREACH: '网络不通',
	CERT_HAS_EXPIRED: '证书已过期',
	ERR_TLS_CERT_ALTNAME_INVALID: '证书不是这个域名的',
};

/** Of the certificates that nobody vouches for there are many kinds. */
function wordsOf({ code = '' }: NodeJS.ErrnoException): string {
	const known = causes[code];
	if (known) return known;
	return /CERT|SIGNATURE|ISSUER/.test(code)
		? '证书不受信任。学校自签的证书，由平台管理员用 NODE_EXTRA_CA_CERTS 加入'
		: '连不上';
}

async function bodyOf(response: http.IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	let bytes = 0;
	for await (const part of response as AsyncIterable<Buffer>) {
		bytes += part.length;
		if (bytes > mostBytes) throw new Unreachable('给出的内容太大，不像是身份服务');
		parts.push(part);
	}
	return Buffer.concat(parts);
}

const headersOf = ({ headers }: http.IncomingMessage): [string, string][] =>
	Object.entries(headers).map(([name, value]) => [name, String(value)]);

const withoutBody = new Set([101, 204, 205, 304]);

async function responseOf(message: http.IncomingMessage): Promise<Response> {
	const status = message.statusCode ?? 502;
	const bytes = await bodyOf(message);
	const body = withoutBody.has(status) ? null : new Uint8Array(bytes);
	return new Response(body, { status, headers: headersOf(message) });
}

/** The kinds of body that are sent here. */
const textOf = (body: unknown): string | undefined =>
	typeof body === 'string' || body instanceof URLSearchParams ? body.toString() : undefined;

/** As `fetch`, but follows no redirects; throws `Unreachable` with words for whoever waits. */
export function outward(address: string, { method, headers, body, signal }: Asked = {}) {
	const url = new URL(address);
	checkAddress(url);
	const { request } = url.protocol === 'https:' ? https : http;
	const options = { method, headers, signal, lookup: guardedLookup, agent: false as const };
	return new Promise<Response>((resolve, reject) => {
		const fail = (error: Error): void => {
			if (error instanceof Unreachable || error.name === 'AbortError') reject(error);
			else reject(new Unreachable(`${url.hostname} ${wordsOf(error)}`));
		};
		const asking = request(url, options, (message) => {
			responseOf(message).then(resolve, (error: Error) => {
				asking.destroy();
				fail(error);
			});
		});
		asking.on('error', fail);
		asking.end(textOf(body));
	});
}
