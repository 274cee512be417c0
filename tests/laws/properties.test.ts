/** Properties are tried on the same values each time: files outside the pure project take the seed themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const testsIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.test.ts'))
		.map((name) => path.join(folder, name));

const isPure = (name: string): boolean => /^src\/lib\/(domain|ui)\//.test(name);
const withProperties = ['src', 'tests/isolation', 'tests/documents']
	.flatMap(testsIn)
	.filter((name) => !isPure(name))
	.filter((name) => readFileSync(name, 'utf8').includes("from 'fast-check'"));

it.each(withProperties)('%s takes the seed', (name) => {
	expect(readFileSync(name, 'utf8')).toContain("import '#tests/builders/seed.ts'");
});
