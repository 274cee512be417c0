/** Files of a version: the same twice, the same after another program saved them, and every change is found. */
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { printForm } from '#exports/printing.ts';
import { verifyFile, type Form, type Verification } from '#exports/verify/index.ts';
import type { PrintJob } from '#exports/views/job.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { anyKey, registered } from '#tests/builders/sealed-of.ts';
import { converted, office } from './office.ts';
import { changed, placesIn } from './tampered.ts';
import { jobFor } from './workbook.ts';

const key = anyKey();
const endings = { word: 'docx', excel: 'xlsx' } as const;
const forms = ['word', 'excel'] as const;

let job: PrintJob;
const files = {} as Record<Form, Uint8Array>;
beforeAll(async () => {
	job = registered(await jobFor(referencePlan()), key);
	for (const form of forms) files[form] = await printForm(form, job, key);
});

async function verified(bytes: Uint8Array, keys = [key]): Promise<Verification> {
	const verification = await verifyFile(bytes, keys, crypto.subtle);
	if (!verification.ok) throw new Error(verification.faults[0]?.wrong);
	return verification.value;
}

async function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string) {
	const zip = await JSZip.loadAsync(bytes);
	zip.file(name, change((await zip.file(name)?.async('string')) ?? ''));
	return zip.generateAsync({ type: 'uint8array' });
}

describe.each(forms)('a version in %s', (form) => {
	it('is unchanged, by the installation’s key, and the same bytes when printed again', async () => {
		const found = await verified(files[form]);
		expect([found.result, found.signature, found.key.standing]).toEqual([
			'unchanged',
			'valid',
			'known',
		]);
		expect(found.registration?.code).toBe(job.version?.code);
		expect(found.fingerprint).toEqual(job.fingerprint);
		expect(Buffer.compare(await printForm(form, job, key), files[form])).toBe(0);
	});

	it('any one cell or passage that is changed is found, there and nowhere else', async () => {
		const places = await placesIn(files[form], form);
		expect(places.length).toBeGreaterThan(500);
		const step = fc.record({
			at: fc.nat(places.length - 1),
			text: fc.constantFrom('92', '改', ''),
		});
		await fc.assert(
			fc.asyncProperty(step, async ({ at, text }) => {
				const { bytes, before } = await changed(files[form], form, places[at]!, text);
				const found = await verified(bytes);
				expect([found.result, before]).toEqual(['changed', before]);
				expect(found.changes.length).toBeGreaterThan(0);
				expect(found.changes.length).toBeLessThanOrEqual(2);
			}),
			{ numRuns: 12 },
		);
	});

	it('whose carried content was changed as well is forged', async () => {
		const part = form === 'word' ? 'customXml/item1.xml' : 'xl/worksheets/sheet9001.xml';
		const bytes = await withPart(files[form], part, (xml) =>
			xml.replaceAll('岗位实习', '岗位练习'),
		);
		expect((await verified(bytes)).result).toBe('forged');
	});

	it('signed by another key is told: of a stranger, or under a known key’s name', async () => {
		const other = anyKey();
		const strange = await printForm(form, registered(job, other), other);
		expect((await verified(strange)).key.standing).toBe('foreign');
		const named = { ...other, id: key.id };
		const forged = await printForm(form, registered(job, named), named);
		expect((await verified(forged)).result).toBe('forged');
	});

	it('as a draft is signed by nobody', async () => {
		const bytes = await printForm(form, { ...job, version: null });
		const found = await verified(bytes);
		expect([found.result, found.registration, found.signature]).toEqual([
			'unchanged',
			null,
			'none',
		]);
		const again = await printForm(form, { ...job, version: null });
		expect(Buffer.compare(again, bytes)).toBe(0);
	});
});

describe.runIf(office !== null)('saved again by LibreOffice (not run where there is none)', () => {
	it.each(forms)('%s has the same content', async (form) => {
		const again = await converted(files[form], endings[form], endings[form]);
		const found = await verified(again);
		expect(found.changes).toEqual([]);
		expect([found.result, found.signature]).toEqual(['same', 'valid']);
	});
});
