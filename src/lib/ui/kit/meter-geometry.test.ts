import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { band, barHeight, filled, onBand, tick } from './meter-geometry.ts';

const positive = fc.integer({ min: 1, max: 10_000 });

describe('the geometry of meters', () => {
	it('reaches the tick exactly when the bound is reached', () => {
		fc.assert(
			fc.property(positive, (bound) => {
				expect(filled(bound, bound)).toBeCloseTo(tick);
			}),
		);
	});

	it('stays inside the track and grows with the value', () => {
		fc.assert(
			fc.property(positive, positive, positive, (a, b, bound) => {
				const [less, more] = a < b ? [a, b] : [b, a];
				expect(filled(less, bound)).toBeLessThanOrEqual(filled(more, bound));
				expect(filled(more, bound)).toBeLessThanOrEqual(100);
			}),
		);
	});

	it('draws the ends of a band at the ends of its strip', () => {
		expect(onBand(16, 16, 18)).toBeCloseTo(band.left);
		expect(onBand(18, 16, 18)).toBeCloseTo(band.left + band.width);
		expect(onBand(13.5, 16, 18)).toBeLessThan(band.left);
	});

	it('shows values far outside at the edge', () => {
		expect(onBand(-900, 16, 18)).toBe(2);
		expect(onBand(900, 16, 18)).toBe(98);
	});

	it('has no height without a bound', () => {
		expect(barHeight(3, 0)).toBe(0);
		expect(filled(0, 0)).toBe(0);
	});
});
