/** Types, lint (with the layer table) and format: what must hold before any test is worth running. */
import { say, tool } from './root.mjs';

const checks = [
	[
		'类型',
		'svelte-check/bin/svelte-check',
		['--tsconfig', './tsconfig.json', '--threshold', 'error'],
	],
	['规则', 'eslint/bin/eslint.js', ['.']],
	['格式', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
];

await tool('@sveltejs/kit/svelte-kit.js', ['sync']);
let failed = 0;
const passes = ([name, file, words]) =>
	tool(file, words).catch(() => {
		failed += 1;
		say(`${name}检查没有通过。`);
	});
const [types, ...others] = checks;
// Types and lint each keep one core busy for a minute.
await Promise.all([
	passes(types),
	others.reduce((before, check) => before.then(() => passes(check)), Promise.resolve()),
]);
if (failed === 0) say('类型、规则、格式都通过。');
process.exit(failed > 0 ? 1 : 0);
