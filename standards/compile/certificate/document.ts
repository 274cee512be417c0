/** The parts of a document with their paragraphs, and the tables of its requirements. */
import type { Traced } from '../text/traced.ts';
import { coverOf, kindWords, type Cover } from './cover.ts';
import { furniture } from './furniture.ts';
import { folded } from './glyphs.ts';
import type { Line } from './lines.ts';
import { goesOnIn } from './goes-on.ts';
import { joinedLines, paragraphOf } from './paragraphs.ts';
import { partsOf, type DocumentPart } from './parts.ts';
import type { Reading } from './reading.ts';
import { namedLevels } from './table/captions.ts';
import { requirementsIn, type LevelTable } from './table/tables.ts';
import { wholeLines } from './whole-lines.ts';

export interface ReadPart extends DocumentPart {
	readonly paragraphs: readonly Traced[];
	/** Tables of requirements that stand in it. */
	readonly tables: readonly LevelTable[];
}

interface Context {
	/** Levels that the text names. */
	readonly levels: readonly string[];
	/** What running heads say. */
	readonly names: readonly string[];
}

function readPart(part: DocumentPart, { levels, names }: Context, reading: Reading): ReadPart {
	const isRequirements = part.part === 'requirements';
	const { prose, tables } = isRequirements
		? requirementsIn(part.lines, levels, reading)
		: { prose: part.lines, tables: [] };
	const framing = part.part === 'cover' || part.part === 'contents';
	const text = prose.filter((line) => framing || !furniture.passOver(line, names, reading));
	return {
		...part,
		paragraphs: joinedLines(text, reading, goesOnIn(part.part)).map(paragraphOf),
		tables,
	};
}

/** Without a part of that name, whatever the document holds after its cover may hold the tables. */
function withRequirements(parts: readonly DocumentPart[]): DocumentPart[] {
	if (parts.some(({ part }) => part === 'requirements')) return [...parts];
	return parts.map((part) =>
		part.part === 'cover' || part.part === 'contents' ? part : { ...part, part: 'requirements' },
	);
}

export interface ReadDocument {
	readonly cover: Cover;
	/** What running heads say. */
	readonly names: readonly string[];
	readonly parts: readonly ReadPart[];
}

const coverIn = (parts: readonly DocumentPart[]): Cover =>
	coverOf(parts[0]?.lines.map(({ piece }) => folded(piece).text) ?? []);

const namesOn = ({ name }: Cover): string[] => [
	kindWords,
	...(name === null ? [] : [name + kindWords]),
];

export function readDocument(printed: readonly Line[], reading: Reading): ReadDocument {
	const lines = wholeLines(printed, namesOn(coverIn(partsOf(printed))), reading);
	const parts = withRequirements(partsOf(lines));
	const requirements = parts.filter(({ part }) => part === 'requirements');
	const start = requirements.flatMap((part) => part.lines.slice(0, 40));
	const levels = namedLevels(start.map(({ bare }) => bare).join(''));
	const cover = coverIn(parts);
	const names = namesOn(cover);
	return { cover, names, parts: parts.map((part) => readPart(part, { levels, names }, reading)) };
}
