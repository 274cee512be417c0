/** Every standard of the library, spoiled: it is read right, or it is said where it may not be. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStandard } from './index.ts';
import { damages, oneFigure } from './testing/damages.ts';
import { askedIn, changedIn } from './testing/figures.ts';
import { foldersIn, textIn } from './testing/library.ts';

const library = path.join(import.meta.dirname, '..');

describe.each(foldersIn(library))('%s', (folder) => {
	const source = textIn(path.join(library, folder), 'source.txt');
	const made = compileStandard(source);
	if (!made.ok) throw new Error(folder);
	const whole = made.value;
	const before = new Set(askedIn(whole));

	/** What is wrong in silence; a refusal has its reason. */
	function silently(text: string): string[] {
		const read = compileStandard(text);
		if (!read.ok) return read.faults.every(({ wrong }) => /[一-龥]/.test(wrong)) ? [] : ['refused'];
		const asked = askedIn(read.value).some((question) => !before.has(question));
		return asked ? [] : changedIn(whole, read.value);
	}

	it.each(damages)('%s', (_, damage) => {
		expect(silently(damage(source))).toEqual([]);
	});
	it('a figure that was taken for a letter', () => {
		fc.assert(
			fc.property(oneFigure(source), ({ place, sign }) => {
				const around = source.slice(place - 8, place + 8);
				const text = source.slice(0, place) + sign + source.slice(place + 1);
				expect([around, silently(text)]).toEqual([around, []]);
			}),
			{ numRuns: Number(process.env['SPOILED_RUNS'] ?? 25), seed: 11 },
		);
	});
	it('a heading that is gone', () => {
		const headings = [...source.matchAll(/^\d{1,2}(?:\.\d)?[.、 ]+(?!能)[\u4e00-\u9fff]{2,14}$/gm)];
		for (const { index, 0: line } of headings.slice(0, 40))
			expect([line, silently(source.slice(0, index) + source.slice(index + line.length))]).toEqual([
				line,
				[],
			]);
	});
});
