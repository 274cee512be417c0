/** How letters are set, as far as that keeps them from being read: in Word by style, run by run. */
import type { Attributes, Hearer } from '../office-xml/index.ts';
import type { Hiding } from './hidden.ts';

export interface Look {
	vanish: boolean;
	white: boolean;
	tiny: boolean;
}

export const plainLook: Look = { vanish: false, white: false, tiny: false };

const isOff = ({ val }: Attributes): boolean => val === '0' || val === 'false' || val === 'none';

/** Three points: half points are what Word counts in. */
const leastSize = 6;

/** Nearly white: each of its three parts is above 0xF0. */
export const isWhite = (colour: string): boolean =>
	/^(?:[0-9A-Fa-f]{2})?(?:F[0-9A-Fa-f]){3}$/i.test(colour);

/** What an element of run properties says; null: nothing of this. */
export function lookOf(name: string, attributes: Attributes): Partial<Look> | null {
	const { val = '', themeColor } = attributes;
	if (name === 'vanish' || name === 'specVanish') return { vanish: !isOff(attributes) };
	if (name === 'color') return { white: isWhite(val) || themeColor === 'background1' };
	if (name === 'sz') return { tiny: Number(val) > 0 && Number(val) <= leastSize };
	return null;
}

export const hidingOf = ({ vanish, white, tiny }: Look): Hiding | null =>
	vanish ? '隐藏文字' : white ? '白色文字' : tiny ? '极小文字' : null;

/** Hears word/styles.xml: what each style, and every text without one, says of its letters. */
export function stylesHearer(looks: Map<string, Look>): Hearer {
	let [style, inRun] = ['', 0];
	return {
		open: (name, attributes) => {
			if (name === 'style') style = attributes['styleId'] ?? '';
			else if (name === 'basedOn') {
				const base = looks.get(attributes['val'] ?? '');
				if (base) looks.set(style, { ...base, ...looks.get(style) });
			} else if (name === 'rPr') inRun += 1;
			else if (inRun > 0) {
				const look = lookOf(name, attributes);
				if (look) looks.set(style, { ...(looks.get(style) ?? plainLook), ...look });
			}
		},
		close: (name) => {
			if (name === 'rPr') inRun -= 1;
			else if (name === 'style') style = '';
		},
		text: () => undefined,
	};
}
