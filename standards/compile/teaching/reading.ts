/** The sections with their paragraphs: tables read as tables, everything else as text. */
import type { Numbered } from './numbered.ts';
import { readOccupations, type OccupationsRead } from './content/occupations.ts';
import { readFields } from './content/courses.ts';
import type { Written } from './content/written.ts';
import { regionOf } from './core/region.ts';
import { readCoreTable, type CoreTable } from './core/table.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Remarks } from './remarks.ts';

export interface Reading {
	readonly sections: readonly Written[];
	/** null: the section is missing. */
	readonly occupations: OccupationsRead | null;
	readonly core: CoreTable | null;
	readonly coreFields: readonly string[];
}

const none: ReadonlySet<never> = new Set<never>();

const plainSection = (section: Numbered, remarks: Remarks): Written => ({
	...section,
	paragraphs: paragraphsOf(section.number, section.lines, remarks),
	table: none,
});

/** 8.1.2: text, the table of core courses, text. */
function withCore(
	section: Numbered,
	remarks: Remarks,
): { section: Written; core: CoreTable; fields: string[] } {
	const { from, to } = regionOf(section.lines);
	const text = (lines: Numbered['lines']) => paragraphsOf(section.number, lines, remarks);
	const [before, after] = [text(section.lines.slice(0, from)), text(section.lines.slice(to))];
	const fields = readFields({ ...section, paragraphs: before, table: none }, '核心', remarks);
	const core = readCoreTable(section.lines.slice(from, to), fields, remarks);
	const paragraphs = [...before, ...core.paragraphs, ...after];
	return { section: { ...section, paragraphs, table: new Set(core.paragraphs) }, core, fields };
}

export function readingOf(numbered: readonly Numbered[], remarks: Remarks): Reading {
	let occupations: OccupationsRead | null = null;
	let core: CoreTable | null = null;
	let coreFields: readonly string[] = [];
	const sections = numbered.map((section): Written => {
		if (section.number === '5' && !occupations) {
			occupations = readOccupations(section, remarks);
			return { ...section, paragraphs: occupations.paragraphs, table: none };
		}
		if (section.number !== '8.1.2' || core) return plainSection(section, remarks);
		const read = withCore(section, remarks);
		[core, coreFields] = [read.core, read.fields];
		return read.section;
	});
	return { sections, occupations, core, coreFields };
}
