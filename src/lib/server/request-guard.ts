/** What holds for every request, whatever its route: where it came from, and what is not kept. */
import { error } from '@sveltejs/kit';
import { isTooDeep } from '#domain/json-text.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that may change something was sent by another site's page. A browser names the
 * origin; whoever names neither origin nor site is no browser and carries nobody's cookie unasked.
 */
export function isForeign(request: Request, url: URL): boolean {
	if (reading.has(request.method)) return false;
	const origin = request.headers.get('origin');
	if (origin !== null) return origin !== url.origin;
	const site = request.headers.get('sec-fetch-site');
	return site !== null && site !== 'same-origin' && site !== 'none';
}

export const foreignAnswer = (): Response =>
	Response.json(
		{ code: 'foreign', message: '这个请求来自别的网站，没有执行。请从本站的页面上操作。' },
		{ status: 403 },
	);

/** Pages show what only their reader may see: nothing is kept by browsers or proxies. */
export function keepPrivate(response: Response): Response {
	if (!response.headers.has('cache-control'))
		response.headers.set('cache-control', 'private, no-store');
	return response;
}

/** What is said of a request that the router or its form was not made for. */
export const brokenWords: Readonly<Record<number, string>> = {
	400: '这个请求不完整，没有执行。请刷新后再试。',
	404: '没有这个页面。请检查地址，或回到工作台。',
	405: '这个地址不能这样使用。请回到工作台。',
	413: '发来的内容太多，没有保存。请分几次发送。',
	415: '发来的内容不是这个页面所用的格式。请刷新后再试。',
};

/** A body over the server's bound ends its stream with this. */
const isTooLarge = (failed: unknown): boolean => {
	const { status, cause } = (failed ?? {}) as { status?: unknown; cause?: unknown };
	return status === 413 || (cause !== undefined && isTooLarge(cause));
};

/** A form that breaks off, or is none at all, is its sender's mistake and no failure of the server. */
export function guardForm(request: Request): void {
	const read = request.formData.bind(request);
	request.formData = () =>
		read().catch((failed: unknown) => {
			const status = isTooLarge(failed) ? 413 : 400;
			error(status, brokenWords[status] ?? '');
		});
}

/** The body's text, or null where it is longer; read to its end, so that the answer is heard. */
async function textWithin(request: Request, mostBytes: number): Promise<string | null> {
	const chunks: Uint8Array[] = [];
	let bytes = 0;
	for await (const chunk of request.body ?? []) {
		bytes += chunk.length;
		if (bytes <= mostBytes) chunks.push(chunk);
	}
	return bytes > mostBytes ? null : Buffer.concat(chunks).toString('utf8');
}

/** Why a body was not taken. */
export type Unread = 'too-large' | 'other-type' | 'not-json';

const isJson = (request: Request): boolean =>
	/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');

/** A body as JSON. */
export async function readBody(
	request: Request,
	mostBytes: number,
): Promise<{ readonly json: unknown } | Unread> {
	const text = await textWithin(request, mostBytes);
	if (text === null) return 'too-large';
	if (!isJson(request)) return 'other-type';
	try {
		const json = JSON.parse(text) as unknown;
		return isTooDeep(json) ? 'not-json' : { json };
	} catch {
		return 'not-json';
	}
}

/**
 * Reads what an answer did not wait for: what remained would stand before the next request of the
 * same connection, which then hears nothing.
 */
export async function readToEnd({ body, bodyUsed }: Request): Promise<void> {
	if (!body || bodyUsed || body.locked) return;
	const reader = body.getReader();
	// Longer than the server takes, or broken off: the connection ends with it.
	while (!(await reader.read().catch(() => ({ done: true }))).done);
}
