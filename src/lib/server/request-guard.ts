/** What holds for every request, whatever its route: where it came from, and what is not kept. */

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

/** A body as JSON; `most` is in bytes. */
export async function readBody(
	request: Request,
	most: number,
): Promise<{ readonly json: unknown } | 'too-large' | 'not-json'> {
	if (Number(request.headers.get('content-length') ?? 0) > most) return 'too-large';
	const text = await request.text();
	if (Buffer.byteLength(text) > most) return 'too-large';
	try {
		return { json: JSON.parse(text) as unknown };
	} catch {
		return 'not-json';
	}
}
