import { requireOperator, valueOf } from '#server/access/index.ts';
import { archiveStream } from '#server/schools/index.ts';
import type { RequestHandler } from './$types';

/** The archive of a school as it is now. */
export const GET: RequestHandler = async (event) => {
	const { name, stream } = valueOf(
		await archiveStream(requireOperator(event), event.params.school),
	);
	return new Response(stream, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="school.zip"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'private, no-store',
		},
	});
};
