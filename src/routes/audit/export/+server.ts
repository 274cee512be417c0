import { dayInChina } from '#domain/day-in-china.ts';
import { requireActor, valueOf } from '#server/access/index.ts';
import { exportAudit, soughtIn } from '#server/audit/index.ts';
import type { RequestHandler } from './$types';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the page shows, all of it, as a workbook. */
export const GET: RequestHandler = (event) => {
	const day = dayInChina(new Date().toISOString());
	const { name, stream } = valueOf(
		exportAudit(requireActor(event), soughtIn(event.url.searchParams), day),
	);
	return new Response(stream, {
		headers: {
			'content-type': mediaType,
			'content-disposition': `attachment; filename="audit.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
			'cache-control': 'private, no-store',
		},
	});
};
