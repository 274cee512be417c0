/**
 * `npm run mutation`: changes the rules one small piece at a time and asks whether a test notices
 * (scripts/mutation/README.md). Parts may be named: `npm run mutation -- standards/rules/hours`.
 */
import { existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, say, tool } from './root.mjs';

const ofGroup = (group) => `standards/rules/${group}`;

/** The arithmetic, the rules by group, and what the groups share. A part is the files of one folder, or one file. */
const all = [
	'src/lib/domain/exact.ts',
	'src/lib/domain/plan',
	'src/lib/domain/rules',
	'standards/rules',
	...['hours', 'credits', 'practice', 'school', 'staff', 'facilities', 'courses'].map(ofGroup),
	...['certificate', 'occupation', 'chapters', 'identity', 'outcomes', 'wording'].map(ofGroup),
];

const isFolder = (part) => statSync(path.join(root, part)).isDirectory();
const filesOf = (part) => (isFolder(part) ? `${part}/*.ts,!${part}/*.test.ts` : part);

const asked = process.argv.slice(2).map((part) => part.replace(/\/$/, ''));
const unknown = asked.filter((part) => !existsSync(path.join(root, part)));
if (unknown.length > 0) {
	say(`没有 ${unknown.join('、')}。例：npm run mutation -- standards/rules/hours`);
	process.exit(2);
}

/** One run for the parts of one place: what judges them is started once. */
async function run(place, parts) {
	const words = ['run', 'scripts/mutation/stryker.config.json'];
	const mutate = ['--mutate', parts.map(filesOf).join(',')];
	const seen =
		asked.length > 0
			? parts.map((part) => path.basename(part)).join('+')
			: place.replaceAll('/', '-');
	const kept = ['--incrementalFile', `.mutation/${seen}.json`];
	await tool('@stryker-mutator/core/bin/stryker.js', [...words, ...mutate, ...kept], {
		env: { ...process.env, MUTATION_PLACE: place },
	});
}

mkdirSync(path.join(root, '.mutation'), { recursive: true });
// Stryker's copy of the sources is read with the tsconfig that SvelteKit writes.
await tool('@sveltejs/kit/svelte-kit.js', ['sync']);
let failed = 0;
for (const place of ['src/lib/domain', 'standards/rules']) {
	const parts = (asked.length > 0 ? asked : all).filter((part) => part.startsWith(place));
	if (parts.length === 0) continue;
	await run(place, parts).catch((error) => {
		failed += 1;
		say(error.message);
	});
}
process.exit(failed > 0 ? 1 : 0);
