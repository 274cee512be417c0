/** The plan, or a version of it, as PDF: its Word file, converted on this machine. */
import type { PdfStanding } from '#domain/pdf-standing.ts';
import type { Printed } from '#exports/index.server.ts';
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { pdfOf } from '../pdf/convert.ts';
import { pdfProgram, type Found } from '../pdf/program.ts';
import { printDraft, printVersion } from './index.ts';

const reasons: Record<Exclude<PdfStanding, 'ready'>, string> = {
	off: '这台服务器没有开启 PDF。',
	missing: '这台服务器没有安装 LibreOffice，不能生成 PDF。',
};
const instead = '请下载 Word，用 Word、WPS 或 LibreOffice 另存为 PDF。';

/** `number` null: the plan as it stands. The same version is the same content, not the same bytes. */
export async function printPdf(
	actor: Actor,
	planId: string,
	number: number | null,
	origin: string,
	{ standing, program }: Found = pdfProgram(),
): Promise<Answer<Printed>> {
	const word = await (number === null
		? printDraft(actor, planId, 'word')
		: printVersion(actor, planId, number, 'word', origin));
	if (!word.ok) return word;
	if (standing !== 'ready') return refused('unavailable', reasons[standing] + instead);
	const pdf = await pdfOf(program, word.value.bytes);
	if (!pdf.ok) return pdf;
	const name = word.value.name.replace(/\.docx$/, '.pdf');
	return granted({ name, mediaType: 'application/pdf', bytes: pdf.value });
}
