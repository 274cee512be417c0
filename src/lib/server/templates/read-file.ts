/** A template that somebody sent: what of it was understood, or everything that is wrong with it. */
import { success, type Outcome } from '#domain/fault.ts';
import type { TemplateUnderstood } from '#domain/template/understood.ts';
import { readTemplate } from '#exports/template/index.ts';

export async function readSentTemplate(bytes: Uint8Array): Promise<Outcome<TemplateUnderstood>> {
	const read = await readTemplate(bytes);
	return read.ok ? success(read.value.understood) : read;
}
