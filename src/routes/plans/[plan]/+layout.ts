import { error } from '@sveltejs/kit';
import { faultLine } from '#domain/fault.ts';
import { prepareJudging } from '#standards/judging.ts';
import { shelvedAs, withStandards } from '#standards/library.ts';
import { shippedLibrary } from '#standards/register.ts';
import type { LayoutLoad } from './$types';

/** What the plan is judged by, on the server and again in the browser: the same code, the same result. */
export const load: LayoutLoad = async ({ data }) => {
	const { plan, today, imported, claimed, overlays } = data.opened;
	const beside = [...(imported ? [imported] : []), ...claimed];
	const library = withStandards(
		shippedLibrary,
		beside.map(({ standard, home, origin }) => shelvedAs(standard, home, origin)),
	);
	const judging = await prepareJudging(plan, { today, library, overlays });
	if (!judging.ok)
		error(422, { message: `这份方案不能检查：${judging.faults.map(faultLine).join('；')}` });
	return { ...data, judging: judging.value };
};
