/**
 * Random single changes in files of a version, all to be found: `npx tsx tests/bench/tamper.ts [1000]`.
 * Prints how many were found, and what was not; ends with 1 where there is any.
 */
import { printForm } from '#exports/printing.ts';
import { verifyFile } from '#exports/verify/index.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { anyKey, registered } from '#tests/builders/sealed-of.ts';
import { changed, placesIn } from '#tests/documents/tampered.ts';
import { jobFor } from '#tests/documents/workbook.ts';

const wanted = Number(process.argv[2] ?? 1000);
const key = anyKey();
const job = registered(await jobFor(referencePlan()), key);
const missed: string[] = [];
const started = performance.now();
for (const form of ['word', 'excel'] as const) {
	const bytes = await printForm(form, job, key);
	const places = await placesIn(bytes, form);
	for (let count = 0; count < wanted / 2; count += 1) {
		const place = places[Math.floor(Math.random() * places.length)];
		if (!place) throw new Error('Nothing is seen');
		const file = await changed(bytes, form, place, ['92', '改', ''][count % 3] ?? '');
		const found = await verifyFile(file.bytes, [key], crypto.subtle);
		if (!found.ok || found.value.result !== 'changed')
			missed.push(`${form} ${place.part} ${place.from}: ${file.before}`);
	}
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${wanted - missed.length} of ${wanted} found in ${seconds} s`);
for (const line of missed) console.log(line);
process.exitCode = missed.length > 0 ? 1 : 0;
