import { describe, expect, it } from 'vitest';
import { drawnOver } from './corner.ts';
import type { Row } from './row.ts';

const walk = {
	rows: ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Row),
	columns: ['name', 'credits', 's1', 's2'] as const,
	page: 20,
};
const source = { top: 0, bottom: 1, left: 1, right: 1 };

describe('drawing the corner of the selection', () => {
	it.each([
		['one row beyond', 'c', 'credits', { span: { ...source, bottom: 2 }, by: 'down' }],
		['one column beyond', 'b', 's1', { span: { ...source, right: 2 }, by: 'right' }],
		['further down than right', 'd', 's1', { span: { ...source, bottom: 3 }, by: 'down' }],
		['further right than down', 'c', 's2', { span: { ...source, right: 3 }, by: 'right' }],
		['as far: down', 'c', 's1', { span: { ...source, bottom: 2 }, by: 'down' }],
		['within', 'b', 'credits', null],
		['back over it', 'a', 'name', null],
		['where nothing is shown', 'gone', 'credits', null],
	] as const)('%s', (_, row, column, drawn) => {
		expect(drawnOver(walk, source, { row, column })).toEqual(drawn);
	});
});
