import { describe, expect, it } from 'vitest';
import { exact } from '#domain/exact.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { judgeFigure } from './figure.ts';

/** A figure between two ends, of 10 to 12 asked for. */
const judged = (least: string, most = least) =>
	judgeFigure({
		parameter: parameterOf({ min: '10', max: '12' }),
		least: exact(least),
		most: exact(most),
		measured: least === most ? least : `${least}–${most}`,
		at: ['courses'],
		slack: '1 hours',
		message: (side) => `${side}`,
		fixes: (side) => [{ edits: [], effect: `由 ${side} 改正` }],
	});

describe('a figure', () => {
	it('within its bounds passes: nothing is to be mended, and no reason lapses', () => {
		for (const within of ['10', '12'])
			expect(judged(within)).toMatchObject({
				...{ status: 'pass', message: 'within', slack: '1 hours', required: '10–12' },
				...{ fixes: [], worseThan: undefined },
			});
	});

	it('below or above them is a breach, with the way back from that side', () => {
		expect(judged('9.99')).toMatchObject({
			...{ status: 'violation', message: 'below' },
			fixes: [{ effect: '由 below 改正' }],
		});
		expect(judged('12.01')).toMatchObject({
			...{ status: 'violation', message: 'above' },
			fixes: [{ effect: '由 above 改正' }],
		});
	});

	it('that may lie on either side waits, with no slack and no way to mend', () => {
		expect(judged('9', '11')).toMatchObject({
			...{ status: 'missing-data', message: 'null', measured: '9–11', slack: null },
			...{ fixes: [], worseThan: undefined },
		});
	});
});

describe('a reason given for a figure out of bounds', () => {
	it('holds as long as the figure does not move away', () => {
		expect(judged('8').worseThan?.('8')).toBe(false);
		expect(judged('8').worseThan?.('7')).toBe(false);
		expect(judged('8').worseThan?.('9')).toBe(true);
		expect(judged('14').worseThan?.('15')).toBe(false);
		expect(judged('14').worseThan?.('13')).toBe(true);
	});

	it('is compared with the worst that a figure not fully known may be', () => {
		expect(judged('7', '9').worseThan?.('8')).toBe(true);
		expect(judged('13', '15').worseThan?.('14')).toBe(true);
		expect(judged('7', '9').worseThan?.('7')).toBe(false);
		expect(judged('13', '15').worseThan?.('15')).toBe(false);
		expect(judged('7', '9').worseThan?.('7–9')).toBe(false);
	});
});
