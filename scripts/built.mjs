/** Builds the server where build/ is not of the present sources. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { quietTool, root, say } from './root.mjs';

const sources = [
	'src',
	'standards',
	'exports',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts',
	'scripts/plan-chunks.mjs',
	'scripts/data-apart.mjs',
	'vite.evidence.config.js',
	'vite.threads.config.js',
];
const stamp = path.join(root, 'build', '.sources');

function filesOf(place) {
	const full = path.join(root, place);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [place];
	return readdirSync(full)
		.sort()
		.flatMap((entry) => filesOf(path.join(place, entry)));
}

function hashOfSources() {
	const hash = createHash('sha256');
	for (const file of sources.flatMap(filesOf).filter((name) => !name.endsWith('.test.ts')))
		hash
			.update(`${file}\0`)
			.update(readFileSync(path.join(root, file)))
			.update('\0');
	return hash.digest('hex');
}

const isOf = (hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

function isOlder(place, than) {
	const full = path.join(root, place);
	const found = statSync(full, { throwIfNoEntry: false });
	if (!found) return true;
	if (found.mtimeMs > than) return false;
	if (!found.isDirectory()) return true;
	return readdirSync(full).every((entry) => isOlder(path.join(place, entry), than));
}

/** Whether nothing was touched since build/ was made: quick, and doubt is no. */
export const isBuilt = () =>
	existsSync(stamp) && sources.every((source) => isOlder(source, statSync(stamp).mtimeMs));

/** For tests of the sources: where their threads are built already; nothing where that is in doubt. */
export const builtThreads = () =>
	isBuilt() ? { BUILT_THREADS: path.join(root, 'build', 'threads') } : {};

export async function ensureBuilt() {
	const hash = hashOfSources();
	if (isOf(hash)) return;
	say('正在构建，约需半分钟……');
	rmSync(stamp, { force: true });
	await quietTool('vite/bin/vite.js', ['build']);
	await quietTool('vite/bin/vite.js', ['build', '--config', 'vite.threads.config.js']);
	await quietTool('vite/bin/vite.js', ['build', '--config', 'vite.evidence.config.js']);
	writeFileSync(stamp, hash);
}
