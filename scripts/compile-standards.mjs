/**
 * Writes standard.json anew from the source.txt and corrections.json beside it, for every standard of
 * the kinds below: `npx tsx scripts/compile-standards.mjs [KIND …]`. A published edition is not
 * rewritten for another reason than a fault of the compiler; the difference is reviewed like code.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Folder of `standards/` → its compiler and the format of what it writes. */
const kinds = {
	certificates: {
		format: 'xunbiao.certificate-standard',
		compiler: async () =>
			(await import('../standards/compile/certificate/index.ts')).compileCertificate,
	},
};

const foldersOf = (kind) => {
	const standards = path.join(root, 'standards', kind);
	return readdirSync(standards, { recursive: true })
		.filter((file) => path.basename(file) === 'source.txt')
		.map((file) => path.dirname(path.join(standards, file)))
		.sort();
};

function write(folder, format, compile) {
	const source = readFileSync(path.join(folder, 'source.txt'), 'utf8');
	const overlay = path.join(folder, 'corrections.json');
	const corrections = existsSync(overlay) ? JSON.parse(readFileSync(overlay, 'utf8')) : undefined;
	const compiled = compile(source, corrections);
	if (!compiled.ok) throw new Error(`${folder}: ${JSON.stringify(compiled.faults)}`);
	const { kind, standard, parameters, repairs, doubts, ledger } = compiled.value;
	const file = { format, version: 1, kind, standard, parameters };
	writeFileSync(path.join(folder, 'standard.json'), `${JSON.stringify(file, null, '\t')}\n`);
	const unread = ledger.filter(({ verdict }) => verdict === 'unread');
	console.log(path.relative(root, folder));
	console.log(`  修补 ${repairs.length}，存疑 ${doubts.length}，未读 ${unread.length}`);
	for (const { at, question } of doubts) console.log(`  存疑 ${at}：${question}`);
}

const asked = process.argv.slice(2);
for (const kind of asked.length > 0 ? asked : Object.keys(kinds)) {
	const { format, compiler } = kinds[kind];
	const compile = await compiler();
	for (const folder of foldersOf(kind)) write(folder, format, compile);
}
