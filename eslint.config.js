import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { layerRule } from './tests/laws/layer-rule.js';

/**
 * What needs types, of pages: each is a program anew to the linter, so `npm run lint:pages` takes that time.
 * Of everything else oxlint judges it, in seconds (.oxlintrc.json: typescript-eslint's list of such rules).
 */
const typedPages = {
	files: ['**/*.svelte'],
	extends: ts.configs.recommendedTypeCheckedOnly,
	languageOptions: { parserOptions: { projectService: true } },
	rules: {
		'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
	},
};

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'data/', 'test-results/', '.mutation/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
		},
		plugins: { house: { rules: { layers: layerRule } } },
		rules: {
			'house/layers': 'error',
			'no-undef': 'off',
			// The full-width space is a character of Chinese typography.
			'no-irregular-whitespace': [
				'error',
				{ skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true },
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
		},
	},
	...(process.env.LINT_PAGES ? [typedPages] : []),
	{
		// The core has no clock, no chance and no I/O: today and ids come in as arguments.
		files: ['src/lib/domain/**', 'standards/**', 'exports/views/**'],
		ignores: ['**/*.test.ts', 'standards/compile/**'],
		rules: {
			'no-restricted-globals': ['error', 'fetch', 'process', 'crypto', 'performance', 'setTimeout'],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random' },
				{ object: 'Date', property: 'now' },
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'No clock in the core.',
				},
			],
		},
	},
	{ files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
