/** The whole text section by section, so that a clause can be shown where it stands. */
import type { LevelWork, OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { ReadSection } from './basics.ts';
import type { Line } from './lines.ts';
import type { LevelTable } from './tables.ts';
import type { WeightTableText } from './weights/table.ts';
import { foldSpaces } from './wording.ts';

type Sections = OccupationalStandardContent['sections'];

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== '');

export const plainSections = (sections: readonly ReadSection[]): Sections =>
	sections.map(({ number, title, paragraphs }) => ({
		number: number === '' ? '0' : number,
		title: title === '' ? '无编号' : title,
		paragraphs: filled(paragraphs.map(({ text }) => text)),
	}));

const marks = (tracks: readonly string[] | null): string =>
	tracks === null ? '' : `（${tracks.join('')}）`;
const star = (key: boolean): string => (key ? '★' : '');

/** One paragraph a work content: function, content, skills, knowledge, as read. */
function rowsOf({ functions }: LevelWork): string[] {
	return functions.flatMap(({ number, name, workContents }) => [
		`${number}. ${name ?? ''}`.trim(),
		...workContents.map((content) =>
			[
				`${content.number} ${content.name ?? ''}`.trim(),
				...content.skills.map(
					(each) => `${star(each.key)}${each.number} ${each.text}${marks(each.tracks)}`,
				),
				...content.knowledge.map((each) => `${star(each.key)}${each.number} ${each.text}`),
			].join(' '),
		),
	]);
}

export const workSections = (tables: readonly LevelTable[]): Sections =>
	tables.map(({ text, lead, work }) => ({
		number: text.number,
		title: text.title,
		paragraphs: [...lead.map((each) => each.text), ...rowsOf(work)],
	}));

const lineText = ({ piece }: Line): string => foldSpaces(piece).text;

/** A weight table line by line, as printed. */
export const weightSections = (tables: readonly WeightTableText[]): Sections =>
	tables.map(({ number, title, lines }) => ({
		number,
		title,
		paragraphs: filled(lines.map(lineText)),
	}));
