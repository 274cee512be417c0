import { error } from '@sveltejs/kit';
import { faultLine } from '#domain/fault.ts';
import { judgedBy } from './judged-by.ts';
import type { LayoutLoad } from './$types';

/** What the plan is judged by, on the server and again in the browser: the same code, the same result. */
export const load: LayoutLoad = async ({ data }) => {
	const judging = await judgedBy(data.opened.plan, data.opened);
	if (!judging.ok)
		error(422, { message: `这份方案不能检查：${judging.faults.map(faultLine).join('；')}` });
	return { ...data, judging: judging.value };
};
