import { requireActor, valueOf } from '#server/access/index.ts';
import { bulkArchive } from '#server/bulk/index.ts';
import type { RequestHandler } from './$types';

/** The archive of many plans, from the disk as it is sent. */
export const GET: RequestHandler = async (event) => {
	const archive = valueOf(await bulkArchive(requireActor(event), event.params.bulk));
	return new Response(archive.stream, {
		headers: {
			'content-type': 'application/zip',
			'content-length': String(archive.size),
			'content-disposition': `attachment; filename="plans.zip"; filename*=UTF-8''${encodeURIComponent(archive.name)}`,
			'cache-control': 'private, no-store',
		},
	});
};
