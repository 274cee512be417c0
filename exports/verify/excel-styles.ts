/** Styles of a workbook in which a cell’s text is not to be seen. */
import type { Attributes, Hearer } from '../office-xml/index.ts';
import { isWhite } from './looks.ts';

/** Why nobody reads the text of a cell. */
export type Weakness = '白色文字' | '单元格不显示';
type Fill = 'none' | 'white' | 'dark';

/**
 * Which styles of cells keep their text from being read, by their numbers: white letters on white, or a number
 * format that writes nothing.
 */
export function weakStyles(weak: (Weakness | null)[]): Hearer {
	const [fonts, fills]: [boolean[], Fill[]] = [[], []];
	const silent = new Set<string>();
	let inside = '';
	const open = (name: string, attributes: Attributes): void => {
		const { rgb = '', theme = '', numFmtId = '', formatCode = '' } = attributes;
		const white = isWhite(rgb) || theme === '0';
		if (/^(fonts|fills|cellXfs|cellStyleXfs)$/.test(name)) inside = name;
		else if (name === 'numFmt' && /^;;;?$/.test(formatCode.replaceAll(/[\s"@]/g, '')))
			silent.add(numFmtId);
		else if (inside === 'fonts' && name === 'font') fonts.push(false);
		else if (inside === 'fonts' && name === 'color') fonts[fonts.length - 1] = white;
		else if (inside === 'fills' && name === 'patternFill')
			fills.push(
				attributes['patternType'] === 'none' || !attributes['patternType'] ? 'none' : 'dark',
			);
		else if (inside === 'fills' && name === 'fgColor' && white && fills.at(-1) === 'dark')
			fills[fills.length - 1] = 'white';
		else if (inside === 'cellXfs' && name === 'xf') {
			const isPale =
				fonts[Number(attributes['fontId'])] && fills[Number(attributes['fillId'])] !== 'dark';
			weak.push(silent.has(numFmtId) ? '单元格不显示' : isPale ? '白色文字' : null);
		}
	};
	const close = (name: string): void => {
		if (name === inside) inside = '';
	};
	return { open, close, text: () => undefined };
}
