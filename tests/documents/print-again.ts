/** Run by identity.test.ts in a process of its own: prints a version in each form and says the hashes. */
import { createHash } from 'node:crypto';
import type { Actor } from '#server/access/actor.ts';
import { moveTo } from '#server/db/databases.ts';
import { printVersion } from '#server/documents/index.ts';
import { packOf } from '#server/evidence/index.ts';
import { placesFor } from '#tests/builders/school-of.ts';

const [folder = '', planId = '', actor = ''] = process.argv.slice(2);
const who = JSON.parse(actor) as Actor;
const origin = 'https://x.example';
await moveTo(placesFor(folder));
const hashes: Record<string, string> = {};
for (const form of ['word', 'excel', 'report', 'pack'] as const) {
	const printed = await (form === 'pack'
		? packOf(who, planId, 1, origin)
		: printVersion(who, planId, 1, form, origin));
	if (!printed.ok) throw new Error(printed.refusal.message);
	hashes[form] = createHash('sha256').update(printed.value.bytes).digest('hex');
}
process.stdout.write(JSON.stringify(hashes));
process.exit(0);
