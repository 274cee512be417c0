/** The tables of a standard, with the tracks and levels that they are read by. */
import type { LevelWork, Track, WeightColumn } from '#standards/schema/occupational.ts';
import type { Traced } from '../text/traced.ts';
import type { Note } from './footnotes.ts';
import { distinct, levelsIn, type LevelName } from './levels.ts';
import type { Line } from './lines.ts';
import type { Chapters } from './outline.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Reading } from './reading.ts';
import { textTitled, type Texts } from './texts.ts';
import { tracksOf } from './tracks.ts';
import { weightDoubts } from './weights/doubts.ts';
import { namesIn } from './weights/names.ts';
import { rawTable } from './weights/rows.ts';
import { weightColumns, type WeightTableText } from './weights/table.ts';
import { weightTablesOf } from './weights/tables.ts';
import { readWork } from './work-contents/index.ts';
import { workTextOf, type LevelText } from './work-contents/levels.ts';
import { halfWidth, squeeze } from './wording.ts';

export interface LevelTable {
	readonly text: LevelText;
	readonly lead: readonly Traced[];
	readonly work: LevelWork;
}

export interface WeightTable {
	readonly text: WeightTableText;
	readonly columns: readonly WeightColumn[];
	/** 注：… below the table. */
	readonly legend: readonly Traced[];
}

export interface Tables {
	readonly levels: readonly LevelName[];
	readonly tracks: readonly Track[];
	/** What stands before the first level. */
	readonly lead: readonly Traced[];
	readonly work: readonly LevelTable[];
	readonly weights: readonly WeightTable[];
}

/** How far into chapter 3 the letters of the tracks are explained. */
const leadLines = 60;
const levelsTitle = /等级$/;
const rawOf = (lines: readonly Line[]): string => lines.map(({ key }) => key).join('');

function tracksIn(
	chapters: Chapters,
	texts: Texts,
	notes: readonly Note[],
	reading: Reading,
): Track[] {
	const overview = texts.overview.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
	const levels = textTitled(texts, levelsTitle) ?? '';
	return tracksOf(
		{
			overview: [...overview, ...notes.map((note) => note.text.text)].join('\n'),
			work: rawOf(chapters.work.slice(0, leadLines)),
			weights: rawOf(chapters.weights),
		},
		levels,
		namedLevels(texts),
		reading,
	);
}

const namedLevels = (texts: Texts): LevelName[] =>
	distinct(levelsIn(squeeze(halfWidth(textTitled(texts, levelsTitle) ?? ''))));

/** Levels of 1.4 and of the tables: where they differ, a person looks. */
function levelsRead(texts: Texts, tables: readonly LevelText[], reading: Reading): LevelName[] {
	const [named, read] = [namedLevels(texts), distinct(tables)];
	const differ = named.map(({ level }) => level).join() !== read.map(({ level }) => level).join();
	if (named.length > 0 && differ)
		reading.doubts.push({
			at: 'levels',
			offset: tables[0]?.offset ?? 0,
			question: '职业技能等级一节与工作要求的表所列等级不同：是原文如此，还是有一级的表没有读出？',
			readings: [named, read].map((each) =>
				each.map(({ level, grade }) => `${level}/${grade}`).join('、'),
			),
		});
	return distinct([...named, ...read]);
}

export function tablesOf(
	chapters: Chapters,
	texts: Texts,
	notes: readonly Note[],
	reading: Reading,
): Tables {
	const tracks = tracksIn(chapters, texts, notes, reading);
	const { lead, levels: levelTexts } = workTextOf(chapters.work, tracks);
	const levels = levelsRead(texts, levelTexts, reading);
	const weightTexts = weightTablesOf(chapters.weights, tracks, reading);
	const work = readWork(levelTexts, tracks, namesIn(weightTexts), reading);
	return {
		levels,
		tracks,
		lead: paragraphsOf(lead, reading),
		work: levelTexts.flatMap((text, index) => {
			const table = work[index];
			return table ? [{ text, lead: paragraphsOf(text.lead, reading), work: table }] : [];
		}),
		weights: weightTexts.map((text): WeightTable => {
			const occupation = { levels: levels.map(({ level }) => level), tracks, work };
			const columns = weightColumns(text, occupation, reading);
			reading.doubts.push(...weightDoubts(text, columns, tracks, work));
			return { text, columns, legend: paragraphsOf(rawTable(text.lines).rest, reading) };
		}),
	};
}
