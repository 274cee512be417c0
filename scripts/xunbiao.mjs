/** The command line: `npm run -s xunbiao -- COMMAND …`; its standard output is the command's alone. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { isBuilt } from './built.mjs';
import { ensureInstalled } from './installed.mjs';
import { root } from './root.mjs';

await ensureInstalled();
// What is built starts in a tenth of the time; tsx is found from the project, files that are named from
// where the person stands.
const words = isBuilt()
	? [path.join(root, 'build', 'threads', 'xunbiao.js')]
	: ['--import', import.meta.resolve('tsx'), path.join(root, 'src', 'cli', 'main.ts')];
// The server's data are in the project unless DATA_DIR says otherwise: here as with `npm start`.
const env = { ...process.env, DATA_DIR: path.resolve(root, process.env.DATA_DIR || 'data') };
const child = spawn(process.execPath, [...words, ...process.argv.slice(2)], {
	cwd: process.env.INIT_CWD ?? process.cwd(),
	env,
	stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
