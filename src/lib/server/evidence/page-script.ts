/** The program of 核验.html, as the build has made it (vite.evidence.config.js). */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const made = path.join('build', 'evidence', 'page.js');

/** From the source as from what was built of it: the nearest folder that has it. */
function placeOf(from: string): string {
	const file = path.join(from, made);
	if (existsSync(file)) return file;
	const above = path.dirname(from);
	if (above === from) throw new Error('build/evidence/page.js is missing: run npm run build');
	return placeOf(above);
}

let read: Promise<string> | null = null;

export const pageScript = (): Promise<string> =>
	(read ??= readFile(placeOf(path.dirname(fileURLToPath(import.meta.url))), 'utf8'));
