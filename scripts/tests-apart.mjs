/**
 * Tests of the server share a worker and what it has loaded, as requests share the server. A file that changes
 * what is the whole process's (clock, environment, streams, modules) would change it for the next one as well:
 * it gets a worker of its own. Read from its text, so that no list is forgotten; what slips past this fails
 * in tests/builders/left-clean.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

const changes = [
	/\bvi\.(?!waitFor\b|waitUntil\b|fn\b)/,
	/\bprocess\.env(\.\w+|\[[^\]]+\])\s*[?|&]*=(?!=)/,
	/\bdelete process\.env\b/,
	/\bprocess\.(chdir|umask|on|once|exitCode)\b/,
	/\bglobalThis\b/,
];

/** Whether a test's text changes something of its whole process. */
export const changesProcess = (text) => changes.some((change) => change.test(text));

/** Of the test files of src, those that do. */
export const testsApart = () =>
	readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts'))
		.map((name) => path.posix.join('src', name.replaceAll(path.sep, '/')))
		.filter((name) => changesProcess(readFileSync(path.join(root, name), 'utf8')));
