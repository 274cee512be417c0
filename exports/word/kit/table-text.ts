/** Text in tables: 小五 by default, 五号 in short tables, 七号半 in the schedule (ui/design.md §11). */
import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx';
import type { Density, TableView } from '../../views/document.ts';
import { fonts } from './fonts.ts';
import { points } from './page.ts';

export const tableSizes = { small: 7.5, usual: 9, large: 10.5 } as const;

/** How the text of a table is set. */
export interface TableSet {
	readonly size: number;
	/** Above 0: what else would not be seen whole on one page. */
	readonly dense: Density;
}

export const tableSet = ({
	points: size = tableSizes.usual,
	dense = 0,
}: Pick<TableView, 'points' | 'dense'>): TableSet => ({ size, dense });

/** By how much a line of small print is higher than its letters, and the space around them, in points. */
const close = [
	{ leading: 3, padding: 1 },
	{ leading: 2, padding: 1 },
	{ leading: 1.25, padding: 0 },
] as const;
const open = { leading: 4, padding: 4 };

const spaceOf = ({ size, dense }: TableSet) => (size < tableSizes.usual ? close[dense] : open);

/** Height of a line, in points. */
export const tableLine = (set: TableSet): number => set.size + spaceOf(set).leading;
/** Space above and below the text of a cell together, in points. */
export const cellPadding = (set: TableSet): number => spaceOf(set).padding;

type Kind = 'TableText' | 'TableHead';

export const tableStyle = (kind: Kind, { size, dense }: TableSet): string =>
	`${kind}${size * 10}${dense > 0 ? `Dense${dense}` : ''}`;

const styleOf = (kind: Kind, set: TableSet): IParagraphStyleOptions => ({
	id: tableStyle(kind, set),
	name: `${kind === 'TableText' ? '表文' : '表头'} ${set.size}${set.dense > 0 ? ` 密排${set.dense}` : ''}`,
	run: { font: kind === 'TableText' ? fonts.table : fonts.heading, size: set.size * 2 },
	paragraph: {
		alignment: AlignmentType.CENTER,
		keepNext: kind === 'TableHead',
		spacing: { before: 0, after: 0, line: points(tableLine(set)), lineRule: LineRuleType.EXACT },
	},
});

const sets: readonly TableSet[] = [
	...Object.values(tableSizes).map((size) => ({ size, dense: 0 as const })),
	{ size: tableSizes.small, dense: 1 },
	{ size: tableSizes.small, dense: 2 },
];

export const tableStyles: IParagraphStyleOptions[] = sets.flatMap((set) => [
	styleOf('TableText', set),
	styleOf('TableHead', set),
]);
