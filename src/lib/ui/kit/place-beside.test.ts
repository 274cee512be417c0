import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-beside.ts';

const view = { width: 390, height: 844 };

describe('where a floating box goes', () => {
	it('stands below its anchor where there is room', () => {
		expect(
			placeBeside({ left: 40, top: 100, bottom: 118 }, { width: 200, height: 80 }, view),
		).toEqual({
			left: 40,
			top: 124,
		});
	});

	it('stands above an anchor at the foot of the window', () => {
		expect(
			placeBeside({ left: 40, top: 800, bottom: 818 }, { width: 200, height: 80 }, view).top,
		).toBe(714);
	});

	it('never leaves the window sideways while it fits', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -50, max: 450 }),
				fc.integer({ min: 10, max: 370 }),
				(left, width) => {
					const at = placeBeside({ left, top: 100, bottom: 118 }, { width, height: 80 }, view);
					expect(at.left).toBeGreaterThanOrEqual(8);
					expect(at.left + width).toBeLessThanOrEqual(view.width - 8);
				},
			),
		);
	});
});
