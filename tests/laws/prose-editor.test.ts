/** The editor of chapters is large: nothing brings it to a page but the text that is written in it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const editor = 'src/lib/ui/plan/prose/editor';

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.map((file) => path.join('src', file))
	.filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith(editor));

test('no file imports the editor but for its types, and one asks for it when it is needed', () => {
	const asking = files.filter((file) => {
		const text = readFileSync(path.join(root, file), 'utf8');
		const statics = [...text.matchAll(/^\s*(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)];
		expect(
			statics
				.map(([, from]) => from)
				.filter((from) => /prosemirror|prose\/editor|^\.\/editor\//.test(from ?? '')),
			file,
		).toEqual([]);
		return /import\('\.\/editor\/session\.ts'\)/.test(text);
	});
	expect(asking).toEqual(['src/lib/ui/plan/prose/ProseText.svelte']);
});
