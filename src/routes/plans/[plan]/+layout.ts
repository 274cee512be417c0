import { error } from '@sveltejs/kit';
import { faultLine } from '#domain/fault.ts';
import { prepareJudging } from '#standards/judging.ts';
import { shelvedAs, withStandards } from '#standards/library.ts';
import { shippedLibrary } from '#standards/register.ts';
import type { LayoutLoad } from './$types';

/** What the plan is judged by, on the server and again in the browser: the same code, the same result. */
export const load: LayoutLoad = async ({ data }) => {
	const { plan, today, imported, overlays, facts } = data.opened;
	const library = imported
		? withStandards(shippedLibrary, [shelvedAs(imported.standard, imported.home, imported.origin)])
		: shippedLibrary;
	const judging = await prepareJudging(plan, { today, library, overlays, facts });
	if (!judging.ok)
		error(422, { message: `这份方案不能检查：${judging.faults.map(faultLine).join('；')}` });
	return { ...data, judging: judging.value };
};
