/**
 * The folders of the server stand on one another: none imports, by whatever way round, one that imports it.
 * What lies beside them (`answer.ts`, `start.ts`) is of none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const server = 'src/lib/server';

/** Imports that go back, each with the reason why it stays. */
const back: Readonly<Record<string, string>> = {
	'access > people':
		'who signs in is one of the people; who keeps the people is first asked who they are',
	'access > guests':
		'a guest comes in by the door of everybody; what a guest sees asks who is there',
	'audit > people': 'the trail is read with names; what is done to people is noted in it',
	'plans > facts': 'a check reads what the school has; changing that judges its plans again',
	'plans > layers': 'a check reads the layers in force; changing them judges the plans again',
};

const isCode = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts');

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter(isCode)
		.map((name) => path.join(folder, name));

const folderOf = (file: string): string | null => {
	const [folder = '', ...rest] = path.relative(server, file).split(path.sep);
	return rest.length > 0 && folder !== '..' ? folder : null;
};

/** Folders that a file imports from, its own among them. */
function imported(file: string): string[] {
	const specifiers = readFileSync(file, 'utf8').matchAll(
		/(?:from|import\(|import) ?'([#.][^']+)'/g,
	);
	return [...specifiers].flatMap(([, specifier = '']) => {
		const target = specifier.startsWith('#server/')
			? path.join(server, specifier.slice('#server/'.length))
			: path.join(path.dirname(file), specifier);
		return folderOf(target) ?? [];
	});
}

function importsOfFolders(): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const file of filesOf(server)) {
		const folder = folderOf(file);
		if (folder === null) continue;
		const known = found.get(folder) ?? new Set<string>();
		for (const other of imported(file)) if (other !== folder) known.add(other);
		found.set(folder, known);
	}
	return found;
}

/** What is left when again and again those are taken away that import none of the rest, and then those that none imports. */
function circles(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	let left = [...imports].flatMap(([from, all]) => [...all].map((to) => [from, to] as const));
	for (let before = -1; before !== left.length;) {
		before = left.length;
		const importing = new Set(left.map(([from]) => from));
		left = left.filter(([, to]) => importing.has(to));
		const wanted = new Set(left.map(([, to]) => to));
		left = left.filter(([from]) => wanted.has(from));
	}
	return left.map(([from, to]) => `${from} > ${to}`);
}

const imports = importsOfFolders();

it('no folders of the server import each other in a circle', () => {
	expect(imports.size).toBeGreaterThan(20);
	const onward = new Map(
		[...imports].map(([from, all]) => [
			from,
			new Set([...all].filter((to) => !Object.hasOwn(back, `${from} > ${to}`))),
		]),
	);
	expect(circles(onward)).toEqual([]);
});

it.each(Object.keys(back))('%s goes back still: without it the exception goes, too', (pair) => {
	const [from = '', to = ''] = pair.split(' > ');
	expect(imports.get(from)).toContain(to);
});

it('a circle is found, and only what lies on its way', () => {
	const made = { a: ['b'], b: ['c'], c: ['b', 'd'], d: [] };
	const given = new Map(Object.entries(made).map(([from, to]) => [from, new Set<string>(to)]));
	expect(circles(given)).toEqual(['b > c', 'c > b']);
});
