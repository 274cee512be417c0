/** The parts of a document with their paragraphs, and the tables of its requirements. */
import type { Traced } from '../text/traced.ts';
import { halfWidth } from './glyphs.ts';
import type { Line } from './lines.ts';
import { joinedLines, paragraphOf, continues } from './paragraphs.ts';
import { partsOf, type DocumentPart } from './parts.ts';
import type { Reading } from './reading.ts';
import type { Part } from './titles.ts';
import { namedLevels } from './table/captions.ts';
import { requirementsIn, type LevelTable } from './table/tables.ts';
import { isTermHead } from './terms.ts';

export interface ReadPart extends DocumentPart {
	readonly paragraphs: readonly Traced[];
	/** Tables of requirements that stand in it. */
	readonly tables: readonly LevelTable[];
}

const never = (): boolean => false;
const isEntry = ({ piece }: Line): boolean => /^([-•·]\s*)?[[【]\s*\d/.test(halfWidth(piece.text));
const isHeading = ({ bare }: Line): boolean => /^\d+\.\d+[^\d.。；]{2,20}$/.test(halfWidth(bare));

/** Which line goes on in the next: lists of short lines are never joined, sentences are. */
const goesOnIn: Partial<Record<Part, (before: Line, line: Line) => boolean>> = {
	cover: never,
	contents: never,
	references: (before, line) => /[，,、（(“《：:及和与]$/.test(before.bare) && !isEntry(line),
	terms: (before, line) => !isTermHead(before) && continues(before, line),
	programmes: (before, line) => !isHeading(before) && continues(before, line),
	bibliography: (_, line) => !isEntry(line),
};

const usual = (before: Line, line: Line): boolean => !isHeading(before) && continues(before, line);

function readPart(part: DocumentPart, levels: readonly string[], reading: Reading): ReadPart {
	const isRequirements = part.part === 'requirements';
	const { prose, tables } = isRequirements
		? requirementsIn(part.lines, levels, reading)
		: { prose: part.lines, tables: [] };
	const goes = goesOnIn[part.part] ?? usual;
	const paragraphs = joinedLines(prose, reading, goes).map(paragraphOf);
	return { ...part, paragraphs, tables };
}

/** Without a part of that name, whatever the document holds after its cover may hold the tables. */
function withRequirements(parts: readonly DocumentPart[]): DocumentPart[] {
	if (parts.some(({ part }) => part === 'requirements')) return [...parts];
	return parts.map((part) =>
		part.part === 'cover' || part.part === 'contents' ? part : { ...part, part: 'requirements' },
	);
}

export function readDocument(lines: readonly Line[], reading: Reading): ReadPart[] {
	const parts = withRequirements(partsOf(lines));
	const first = parts.find(({ part }) => part === 'requirements')?.lines ?? [];
	const levels = namedLevels(
		first
			.slice(0, 40)
			.map(({ bare }) => bare)
			.join(''),
	);
	return parts.map((part) => readPart(part, levels, reading));
}
