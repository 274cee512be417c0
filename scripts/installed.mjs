/** Installs the dependencies where node_modules is not what package-lock.json says. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, root, say } from './root.mjs';

const lockFile = path.join(root, 'package-lock.json');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.xunbiao-installed');

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const isStamped = (hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

/** npm's own record of what it put there, for those who installed by hand. */
function matchesRecord() {
	const record = path.join(modules, '.package-lock.json');
	if (!existsSync(record)) return false;
	const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
	const present = JSON.parse(readFileSync(record, 'utf8')).packages;
	const needed = Object.entries(wanted).filter(([name, { optional }]) => name !== '' && !optional);
	return needed.every(([name, { version }]) => present[name]?.version === version);
}

export async function ensureInstalled() {
	const hash = hashOf(lockFile);
	if (isStamped(hash)) return;
	if (!matchesRecord()) {
		say('正在安装依赖（npm ci），首次约需半分钟……');
		await npm('ci', '--include=dev', '--no-audit', '--no-fund');
	}
	writeFileSync(stamp, hash);
}
