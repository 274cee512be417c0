/** docs/用语.md names what there is: each word stands in what people read, each name in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const isText = (name: string): boolean => /\.(ts|svelte)$/.test(name) && !name.includes('.test.');
const sources = ['src', 'standards/rules', 'exports']
	.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
			path.join(folder, name),
		),
	)
	.filter(isText)
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

const rows = readFileSync('docs/用语.md', 'utf8')
	.split('\n')
	.filter((line) => /^\| [^-]/.test(line) && !line.startsWith('| 中文'))
	.map((line) => line.split('|').map((cell) => cell.trim()));

it('holds some eighty words', () => expect(rows.length).toBeGreaterThan(60));

it.each(rows.map(([, chinese = '', english = '']) => [chinese, english]))(
	'%s: %s',
	(chinese, english) => {
		const words = chinese.replace(/（.*）/, '').split('、');
		expect(words.filter((word) => !sources.includes(word))).toEqual([]);
		const names = english.split(/[,、] ?/).filter((name) => name !== '');
		const known = (name: string) =>
			new RegExp(`\\b${name.replaceAll(' ', '[ -]?')}s?(\\b|[A-Z])`, 'i').test(sources);
		expect(names.filter((name) => !known(name))).toEqual([]);
	},
);
