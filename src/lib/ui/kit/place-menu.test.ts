import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMenu } from './place-menu.ts';

const view = { width: 1280, height: 720 };
const button = { left: 1100, right: 1180, top: 200, bottom: 226 };

describe('where a menu goes', () => {
	it('stands below its button, in line with the edge that was asked for', () => {
		const menu = { width: 300, height: 400 };
		expect(placeMenu(button, menu, view, 'right')).toMatchObject({ left: 880, top: 230 });
		expect(placeMenu({ ...button, left: 40 }, menu, view, 'left').left).toBe(40);
	});

	it('lines up with the other edge where it would leave the window', () => {
		const menu = { width: 200, height: 100 };
		expect(placeMenu({ ...button, left: 100, right: 154 }, menu, view, 'right').left).toBe(100);
		expect(placeMenu({ ...button, left: 1200, right: 1270 }, menu, view, 'left').left).toBe(1070);
		expect(placeMenu({ ...button, left: 100, right: 208 }, menu, view, 'right').left).toBe(8);
		expect(placeMenu({ ...button, left: 100, right: 207 }, menu, view, 'right').left).toBe(100);
	});

	it.each([
		[482, 230, 482],
		[483, 230, 482],
	])('of %i pixels it begins at %i and is %i tall at most', (height, top, most) =>
		expect(placeMenu(button, { width: 300, height }, view, 'right')).toMatchObject({
			top,
			maxHeight: most,
		}),
	);

	it('stands above where there is more room, and scrolls inside where there is too little', () => {
		const low = { ...button, top: 600, bottom: 626 };
		expect(placeMenu(low, { width: 300, height: 400 }, view, 'right').top).toBe(196);
		expect(placeMenu(low, { width: 300, height: 900 }, view, 'right')).toMatchObject({
			top: 8,
			maxHeight: 588,
		});
	});

	it('never leaves the window, wherever its button was scrolled to', () =>
		fc.assert(
			fc.property(
				fc.integer({ min: -900, max: 1500 }),
				fc.integer({ min: -900, max: 1500 }),
				fc.integer({ min: 20, max: 374 }),
				fc.integer({ min: 20, max: 2000 }),
				fc.constantFrom('left' as const, 'right' as const),
				(left, top, width, height, side) => {
					const small = { width: 390, height: 844 };
					const anchor = { left, right: left + 80, top, bottom: top + 26 };
					const at = placeMenu(anchor, { width, height }, small, side);
					expect(at.left).toBeGreaterThanOrEqual(8);
					expect(at.left + width).toBeLessThanOrEqual(small.width - 8);
					expect(at.top).toBeGreaterThanOrEqual(8);
					expect(at.top + Math.min(height, at.maxHeight)).toBeLessThanOrEqual(small.height - 8);
				},
			),
		));
});
