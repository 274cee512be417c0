import { certificateKey } from '#domain/certificates/certificate.ts';
import { requireActor, valueOf, type Actor } from '#server/access/index.ts';
import {
	decisionsOf,
	historyOf,
	lifeOf,
	rejudgedVersion,
	sinceSubmission,
	versionCode,
} from '#server/plans/index.ts';
import { pdfStanding } from '#server/pdf/program.ts';
import { listClaimable } from '#server/standards/index.ts';
import type { PageServerLoad } from './$types';

/** Revisions on one page of the history. */
const limit = 50;

/** What certificates are called, by `id@edition`. */
async function namesFor(actor: Actor): Promise<Record<string, string>> {
	const claimable = valueOf(await listClaimable(actor));
	return Object.fromEntries(
		claimable.map(({ id, edition, name }) => [certificateKey({ standard: { id, edition } }), name]),
	);
}

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const { plan } = event.params;
	const asked = Number(event.url.searchParams.get('before') ?? Number.NaN);
	const before = Number.isSafeInteger(asked) ? asked : undefined;
	const history = valueOf(await historyOf(actor, plan, { before, limit }));
	const revisions = new Set(history.map(({ revision }) => revision));
	const last = Math.min(...revisions);
	const { opened } = await event.parent();
	const wanted = Number(event.url.searchParams.get('version') ?? Number.NaN);
	const newest = opened.standing ?? undefined;
	const shown = Number.isNaN(wanted) ? newest : wanted;
	const known = opened.versions.some(({ number }) => number === shown) ? shown : undefined;
	return {
		rejudged: known === undefined ? [] : valueOf(await rejudgedVersion(actor, plan, known)),
		since: valueOf(await sinceSubmission(actor, plan)),
		life: valueOf(await lifeOf(actor, plan)),
		decisions: valueOf(await decisionsOf(actor, plan)),
		history,
		older: revisions.size >= limit ? `/plans/${plan}/versions?before=${last}` : null,
		version: shown ?? null,
		pdf: pdfStanding(),
		code: known === undefined ? null : valueOf(await versionCode(actor, plan, known)),
		certificateNames: opened.plan.certificates.length > 0 ? await namesFor(actor) : {},
	};
};
