/**
 * `npm run mutation`: changes the rules one small piece at a time and asks whether a test notices
 * (scripts/mutation/README.md). Parts may be named: `npm run mutation -- standards/rules/hours`.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, say, tool } from './root.mjs';

/** The rules by group, and the arithmetic under them. */
const all = [
	...['hours', 'credits', 'courses', 'practice', 'school', 'staff', 'facilities'],
	...['certificate', 'occupation', 'chapters', 'identity', 'outcomes', 'wording'],
]
	.map((group) => `standards/rules/${group}`)
	.concat('src/lib/domain/plan', 'src/lib/domain/rules', 'src/lib/domain/exact.ts');

const isFolder = (part) => statSync(path.join(root, part)).isDirectory();
const filesOf = (part) => (isFolder(part) ? `${part}/**/*.ts,!${part}/**/*.test.ts` : part);
/** Folder whose tests come first. */
const placeOf = (part) => (isFolder(part) ? part : path.dirname(part));

const asked = process.argv.slice(2).map((part) => part.replace(/\/$/, ''));
const unknown = asked.filter((part) => !existsSync(path.join(root, part)));
if (unknown.length > 0) {
	say(`没有 ${unknown.join('、')}。例：npm run mutation -- standards/rules/hours`);
	process.exit(2);
}

async function run(part) {
	say(`— ${part}`);
	const name = part.replaceAll('/', '-');
	const words = ['run', 'scripts/mutation/stryker.config.json', '--mutate', filesOf(part)];
	const kept = ['--incrementalFile', `.mutation/${name}.json`];
	await tool('@stryker-mutator/core/bin/stryker.js', [...words, ...kept], {
		env: { ...process.env, MUTATION_PARTS: placeOf(part) },
	});
}

mkdirSync(path.join(root, '.mutation'), { recursive: true });
// Stryker's copy of the sources is read with the tsconfig that SvelteKit writes.
await tool('@sveltejs/kit/svelte-kit.js', ['sync']);
let failed = 0;
for (const part of asked.length > 0 ? asked : all)
	await run(part).catch((error) => {
		failed += 1;
		say(error.message);
	});
process.exit(failed > 0 ? 1 : 0);
