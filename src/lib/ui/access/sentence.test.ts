import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pieces } from './sentence.ts';

const source = readFileSync(
	'standards/teaching/730705-livestream-ecommerce-service/2025/source.txt',
	'utf8',
);

it.each(pieces.filter(({ text }) => text !== '……'))('quotes the standard: $text', ({ text }) =>
	expect(source).toContain(text),
);

it('keeps the order of the standard', () => {
	const places = pieces.filter(({ mark }) => mark).map(({ text }) => source.indexOf(text));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});
