import { error } from '@sveltejs/kit';
import { requireActor, valueOf } from '#server/access/index.ts';
import { printClaimed, printDraft, printVersion } from '#server/documents/index.ts';
import { printPdf } from '#server/documents/pdf.ts';
import { packOf } from '#server/evidence/index.ts';
import { downloadOf } from '#server/response.ts';
import type { RequestHandler } from './$types';

const endings = { word: 'docx', excel: 'xlsx', case: 'json', pack: 'zip', pdf: 'pdf' } as const;

const isForm = (form: string): form is keyof typeof endings => Object.hasOwn(endings, form);

/**
 * Word, PDF, Excel or CASE: the plan as it stands, or a version of it, `?version=1`; of a version also its 核验包
 * (`pack`). As CASE also a standard that it claims, `?standard=webcast-operation@2021-2.0`.
 */
export const GET: RequestHandler = async (event) => {
	const actor = requireActor(event);
	const { plan, form } = event.params;
	if (!isForm(form)) error(404, { message: '没有这种文件。' });
	const { searchParams } = event.url;
	const version = searchParams.get('version');
	const number = version === null ? null : Number(version);
	const standard = searchParams.get('standard');
	const ending = endings[form];
	if (form === 'case' && standard !== null)
		return downloadOf(
			valueOf(await printClaimed(actor, plan, number, standard)),
			`standard.${ending}`,
		);
	if (form === 'pack')
		return downloadOf(
			valueOf(await packOf(actor, plan, number, event.url.origin)),
			`pack.${ending}`,
		);
	if (form === 'pdf')
		return downloadOf(
			valueOf(await printPdf(actor, plan, number, event.url.origin)),
			`plan.${ending}`,
		);
	const printed = await (number === null
		? printDraft(actor, plan, form)
		: printVersion(actor, plan, number, form, event.url.origin));
	return downloadOf(valueOf(printed), `plan.${ending}`);
};
