/** Types, lint (with the layer table) and format. */
import path from 'node:path';
import { say, tool } from './root.mjs';

const types = {
	name: '类型',
	file: 'svelte-check/bin/svelte-check',
	words: ['--tsconfig', './tsconfig.json', '--threshold', 'error'],
};
const lint = { name: '规则', file: 'eslint/bin/eslint.js', words: ['.'] };
/** The rules of it that need types, in a twentieth of the time that they take there. */
const typed = { name: '规则（类型）', file: 'oxlint/bin/oxlint', words: ['--type-aware', '.'] };
const format = {
	name: '格式',
	file: 'prettier/bin/prettier.cjs',
	words: ['--check', '--log-level', 'warn', '.'],
};

/** Why the check failed; nothing where it passes. */
const failure = ({ name, file, words }) =>
	tool(file, words).then(
		() => [],
		(error) => [`${name}检查（${error.message}）`],
	);

/** Each gives the checks that fail, so none or one; `svelte-kit sync` has been before. */
export const checks = [types, lint, typed, format].map((check) => () => failure(check));
export const synced = () => tool('@sveltejs/kit/svelte-kit.js', ['sync']);

async function good() {
	await synced();
	const names = [];
	for (const check of checks) names.push(...(await check()));
	return names;
}

if (process.argv[1] === path.resolve(import.meta.filename)) {
	const names = await good();
	say(names.length === 0 ? '类型、规则、格式都通过。' : `未通过：${names.join('、')}`);
	process.exitCode = names.length > 0 ? 1 : 0;
}
