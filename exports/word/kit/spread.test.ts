import { expect, it } from 'vitest';
import { cell } from '../../views/document.ts';
import { spread } from './spread.ts';

const tall = (text: string, rowSpan: number, colSpan = 1) => ({ ...cell(text), rowSpan, colSpan });
const said = (rows: Parameters<typeof spread>[0]): string[] =>
	spread(rows).map((row) =>
		row.map(({ view, merge }) => (merge === 'go-on' ? '^' : view.text)).join(' '),
	);

it('a cell over several rows stands in each of them, and no longer', () => {
	expect(said([[tall('a', 3), cell(1)], [cell(2)], [cell(3)], [cell('b'), cell(4)]])).toEqual([
		'a 1',
		'^ 2',
		'^ 3',
		'b 4',
	]);
});

it('several beside each other, at either end, over several columns', () => {
	expect(said([[tall('a', 2), cell(1), tall('z', 2, 2)], [cell(2)]])).toEqual(['a 1 z', '^ 2 ^']);
	expect(said([[tall('a', 2), tall('b', 2)], []])).toEqual(['a b', '^ ^']);
});

it('a table without any is as it was', () => {
	expect(said([[cell(1), { ...cell(2), colSpan: 2 }], [cell(3)]])).toEqual(['1 2', '3']);
});
