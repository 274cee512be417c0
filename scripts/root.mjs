/** Where the project is, and how its scripts start other programs. Builtins only: nothing is installed yet. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Speaks to a person on standard error: standard output may be a machine's. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** Runs a program with its words on standard error; rejects where it fails. */
export function run(program, words, options = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, words, { cwd: root, stdio: ['ignore', 2, 2], ...options });
		child.on('error', reject);
		child.on('exit', (code, signal) =>
			code === 0 ? resolve() : reject(new Error(`${program} ${words[0]}: ${signal ?? code}`)),
		);
	});
}

/** As `run`, but silent unless it fails: a build has much to say that concerns nobody. */
export function runQuietly(program, words) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
		const said = [];
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
		child.on('error', reject);
		child.on('exit', (code) => {
			if (code === 0) return resolve();
			process.stderr.write(Buffer.concat(said));
			reject(new Error(`${path.basename(words[0])} ${words[1] ?? ''}: ${code}`));
		});
	});
}

/** The npm that started us, or the one on the path. */
export function npm(...words) {
	const script = process.env.npm_execpath;
	if (!script) return run('npm', words);
	const node = process.env.npm_node_execpath ?? process.execPath;
	return /\.[cm]?js$/.test(script) ? run(node, [script, ...words]) : run(script, words);
}

const inModules = (file) => path.join(root, 'node_modules', file);

/** A tool of node_modules, run by this Node. */
export const tool = (file, words, options) =>
	run(process.execPath, [inModules(file), ...words], options);

export const quietTool = (file, words) => runQuietly(process.execPath, [inModules(file), ...words]);
