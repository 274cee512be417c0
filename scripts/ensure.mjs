/** Run before start and test: brings about what the words ask for, and is quick where all is there. */
import { ensureInstalled } from './installed.mjs';
import { say } from './root.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	say(`需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。请更新后再启动。`);
	process.exit(1);
}

const steps = {
	build: async () => (await import('./built.mjs')).ensureBuilt(),
	browser: async () => (await import('./test-tools.mjs')).ensureBrowser(),
	office: async () => (await import('./test-tools.mjs')).ensureOffice(),
	libsql: async () => (await import('./libsql.mjs')).ensureLibsql(),
};

try {
	await ensureInstalled();
	for (const word of process.argv.slice(2)) await steps[word]();
} catch (error) {
	say(`没有准备好：${error.message}。原因见上面几行；改正后再运行一次即可。`);
	process.exit(1);
}
