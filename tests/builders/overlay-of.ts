/** Overlays for tests, read as a file of theirs would be. */
import { faultLine } from '#domain/fault.ts';
import { readOverlay, type Overlay, type OverlayRule } from '#domain/rules/overlay-shape.ts';

/** A layer in force without end, unless told otherwise; a fault in the test's own parts is thrown. */
export function overlayOf(
	layer: Overlay['layer'],
	rules: readonly OverlayRule[],
	parts: Partial<Overlay> = {},
): Overlay {
	const issuer = layer === 'province' ? '某省教育厅' : '示范学校';
	const given = {
		format: 'xunbiao.overlay',
		version: 1,
		layer,
		issuer,
		from: null,
		to: null,
		rules,
	};
	const read = readOverlay({ ...given, ...parts });
	if (!read.ok) throw new Error(read.faults.map(faultLine).join('\n'));
	return read.value;
}
