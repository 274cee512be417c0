import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from './found.ts';

const found = (text: string, spans: [number, number][]): string[] =>
	piecesOf(text, spans).flatMap((piece) => (piece.found ? [piece.text] : []));

it('marks what was found', () => {
	expect(found('能搭建直播间', [[1, 3]])).toEqual(['搭建']);
	expect(
		found('直播直播', [
			[2, 4],
			[0, 2],
		]),
	).toEqual(['直播', '直播']);
});

it('loses and doubles nothing, whatever the spans', () => {
	const span = fc.tuple(fc.nat(30), fc.nat(30));
	fc.assert(
		fc.property(fc.string({ maxLength: 20 }), fc.array(span), (text, spans) => {
			expect(
				piecesOf(text, spans)
					.map((piece) => piece.text)
					.join(''),
			).toBe(text);
		}),
	);
});
