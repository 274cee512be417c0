import { requireActor, valueOf } from '#server/access/index.ts';
import { publishedReport } from '#server/plans/index.ts';
import { downloadOf } from '#server/response.ts';
import type { RequestHandler } from './$types';

/** The report of the publication, to the byte; its SHA-256 stands on the page and in the head. */
export const GET: RequestHandler = async (event) => {
	const kept = valueOf(await publishedReport(requireActor(event), event.params.plan));
	const { bytes, hash, name } = kept;
	const response = downloadOf(
		{ name, mediaType: 'text/html; charset=utf-8', bytes },
		'report.html',
	);
	response.headers.set('repr-digest', `sha-256=:${Buffer.from(hash, 'hex').toString('base64')}:`);
	return response;
};
