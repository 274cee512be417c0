import { requireActor, valueOf } from '#server/access/index.ts';
import { deskLoads, keepsDesk, setNorms } from '#server/desk/index.ts';
import { formText } from '#server/form-text.ts';
import { told } from '#server/told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireActor(event);
	const asked = event.url.searchParams.get('term') ?? '';
	return { view: valueOf(await deskLoads(actor, asked)), mayKeep: keepsDesk(actor) };
};

/** Nothing typed is no number. */
const numberIn = (form: FormData, name: string): number => Number(formText(form, name) || NaN);

export const actions: Actions = {
	norms: async (event) => {
		const actor = requireActor(event);
		const form = await event.request.formData();
		const norms = {
			full: numberIn(form, 'full'),
			part: numberIn(form, 'part'),
			classSize: numberIn(form, 'classSize'),
			roomHours: numberIn(form, 'roomHours'),
		};
		return told('norms', await setNorms(actor, norms), () => '定额已保存，下面按它计算。');
	},
};
