import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledIn, foldersIn, isStored } from './testing/library.ts';

const library = path.join(import.meta.dirname, '..');

describe('the standards of the library', () => {
	it('are of every kind', () => {
		const kinds = new Set(foldersIn(library).map((folder) => folder.split(path.sep)[0]));
		expect([...kinds]).toEqual(['certificates', 'occupations', 'teaching']);
	});
	it.each(foldersIn(library))(
		'%s is what the compiler makes of the files beside it, with nothing left to decide',
		(folder) => {
			const { file, compiled } = compiledIn(path.join(library, folder));
			expect(isStored(path.join(library, folder), file)).toBe(true);
			expect(isStored(path.join(library, folder), { ...file, parameters: [] })).toBe(
				file.parameters.length === 0,
			);
			expect(compiled.doubts).toEqual([]);
			expect(compiled.ledger.filter(({ verdict }) => verdict === 'unread')).toEqual([]);
		},
	);
});
