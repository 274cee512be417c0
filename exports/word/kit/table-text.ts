/** Text in tables: 小五 by default, 五号 in short tables, 七号半 in the schedule (ui/design.md §11). */
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx';
import { fonts } from './fonts.ts';
import { points } from './page.ts';

export const tableSizes = { small: 7.5, usual: 9, large: 10.5 } as const;

/** Height of a line, in points. */
export const tableLine = (size: number): number => size + (size < tableSizes.usual ? 3 : 4);
/** Space above and below the text of a cell together, in points. */
export const cellPadding = (size: number): number => (size < tableSizes.usual ? 1 : 4);

export const tableStyle = (kind: 'TableText' | 'TableHead', size: number): string =>
	`${kind}${size * 10}`;

const styleOf = (kind: 'TableText' | 'TableHead', size: number): IParagraphStyleOptions => ({
	id: tableStyle(kind, size),
	name: `${kind === 'TableText' ? '表文' : '表头'} ${size}`,
	run: { font: kind === 'TableText' ? fonts.table : fonts.heading, size: size * 2 },
	paragraph: {
		alignment: AlignmentType.CENTER,
		keepNext: kind === 'TableHead',
		spacing: { before: 0, after: 0, line: points(tableLine(size)), lineRule: LineRuleType.EXACT },
	},
});

export const tableStyles: IParagraphStyleOptions[] = Object.values(tableSizes).flatMap((size) => [
	styleOf('TableText', size),
	styleOf('TableHead', size),
]);
