import { describe, expect, it } from 'vitest';
import type { BackChange } from './shape.ts';
import { inWritingOrder } from './writing-order.ts';

const change = (id: string, parts: Partial<BackChange> = {}): BackChange => ({
	...{ id, row: id, subject: id, field: '', place: { sheet: '', cell: '' } },
	...{ from: '', to: '', edits: [], removes: false, chosen: true, note: null },
	...parts,
});
const added = (id: string, after?: string | null): BackChange => {
	const place = after === undefined ? {} : { after };
	return change(id, { edits: [{ op: 'add', path: id, from: null, to: {}, ...place }] });
};
const order = (...changes: BackChange[]): string =>
	inWritingOrder(changes, (one) => one)
		.map(({ id }) => id)
		.join(' ');

describe('the order in which changes are written', () => {
	it('has the last first of what stands behind the same neighbour', () => {
		expect(order(added('a', 'x'), added('b', 'x'), added('c', null))).toBe('c b a');
	});

	it('keeps the order of what comes at the end', () => {
		expect(order(added('a'), added('b'))).toBe('a b');
	});

	it('removes rows last, and neighbours after what names them', () => {
		const gone = change('gone', { removes: true });
		expect(order(gone, change('cell'), added('new', 'gone'))).toBe('new cell gone');
	});
});
