/**
 * Compiles every standard of the library anew from the source.txt and corrections.json beside it and
 * writes the standard.json that differs: `npx tsx scripts/compile-standards.mjs [FOLDER …]`, FOLDER
 * beginning as in `certificates/livestream`. A published edition is not rewritten for another reason
 * than a fault of the compiler; the difference is reviewed like code.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { compiledIn, foldersIn, isStored } from '../standards/compile/testing/library.ts';

const library = path.join(root, 'standards');
const asked = process.argv.slice(2);
const isAsked = (folder) => asked.length === 0 || asked.some((name) => folder.startsWith(name));

for (const folder of foldersIn(library).filter(isAsked)) {
	const { file, compiled } = compiledIn(path.join(library, folder));
	const { repairs, doubts, ledger } = compiled;
	const unread = ledger.filter(({ verdict }) => verdict === 'unread');
	const same = isStored(path.join(library, folder), file);
	console.log(`${folder}：${same ? '没有变化' : '已改写'}`);
	console.log(`  修补 ${repairs.length}，存疑 ${doubts.length}，未读 ${unread.length}`);
	for (const { at, question } of doubts) console.log(`  存疑 ${at}：${question}`);
	if (same) continue;
	const written = path.join(library, folder, 'standard.json');
	writeFileSync(written, `${JSON.stringify(file, null, '\t')}\n`);
}
