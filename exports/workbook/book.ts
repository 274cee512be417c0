/** What all sheets of a workbook share: their names, texts, formats, and from when days are counted. */
import { success, type Outcome } from '#domain/fault.ts';
import type { Archive } from '../office-parts/index.ts';
import { readFormats, type Format } from './formats.ts';
import { damaged, otherKind, refused } from './refused.ts';
import { readStrings } from './strings.ts';
import { hear, type Attributes, type Hearer } from './xml.ts';

export interface SheetEntry {
	readonly name: string;
	readonly hidden: boolean;
	/** Name of the part. */
	readonly part: string;
}

export interface Book {
	readonly archive: Archive;
	readonly sheets: readonly SheetEntry[];
	/** Texts that cells name by their place. */
	readonly strings: readonly string[];
	/** By the number of a cell's style. */
	readonly formats: readonly Format[];
	/** Days are counted from 1904, as old Macintosh files do. */
	readonly from1904: boolean;
}

/** Calls `open` for each element; where there is no such part, not at all. */
async function eachElement(
	archive: Archive,
	part: string,
	open: Hearer['open'],
): Promise<Outcome<null>> {
	const bytes = await archive.read(part);
	if (!bytes.ok) return bytes;
	const silent = () => undefined;
	return bytes.value
		? hear(bytes.value, part, { open, close: silent, text: silent })
		: success(null);
}

interface Relation {
	readonly type: string;
	readonly target: string;
}

const inFolder = (folder: string, target: string): string =>
	target.startsWith('/') ? target.slice(1) : `${folder}${target}`;

async function relationsOf(
	archive: Archive,
	part: string,
): Promise<Outcome<Map<string, Relation>>> {
	const folder = part.slice(0, part.lastIndexOf('/') + 1);
	const relations = new Map<string, Relation>();
	const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
	const read = await eachElement(archive, name, (element, { Id = '', Type = '', Target = '' }) => {
		if (element === 'Relationship')
			relations.set(Id, { type: Type, target: inFolder(folder, Target) });
	});
	return read.ok ? success(relations) : read;
}

const ofType = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
	[...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target;

/** The main part, where the file's relationships say so. */
async function mainPart(archive: Archive): Promise<Outcome<string>> {
	const roots = await relationsOf(archive, '');
	if (!roots.ok) return roots;
	const part = ofType(roots.value, 'officeDocument') ?? 'xl/workbook.xml';
	return archive.names.has(part) && /(^|\/)workbook\.xml$/.test(part)
		? success(part)
		: otherKind(archive);
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

interface Main {
	readonly entries: readonly Attributes[];
	readonly from1904: boolean;
}

async function readMain(archive: Archive, part: string): Promise<Outcome<Main>> {
	const entries: Attributes[] = [];
	let from1904 = false;
	const read = await eachElement(archive, part, (name, attributes) => {
		if (name === 'sheet') entries.push(attributes);
		if (name === 'workbookPr') from1904 = isOn(attributes['date1904']);
	});
	return read.ok ? success({ entries, from1904 }) : read;
}

function sheetsOf(
	entries: readonly Attributes[],
	relations: ReadonlyMap<string, Relation>,
): SheetEntry[] {
	return entries.flatMap(({ name = '', state = 'visible', id = '' }) => {
		const relation = relations.get(id);
		// Charts stand among the sheets, too.
		if (!relation?.type.endsWith('/worksheet')) return [];
		return [{ name, hidden: state !== 'visible', part: relation.target }];
	});
}

export async function openBook(archive: Archive): Promise<Outcome<Book>> {
	const part = await mainPart(archive);
	if (!part.ok) return part;
	const main = await readMain(archive, part.value);
	if (!main.ok) return main;
	const relations = await relationsOf(archive, part.value);
	if (!relations.ok) return relations;
	const strings = await readStrings(archive, ofType(relations.value, 'sharedStrings'));
	if (!strings.ok) return strings;
	const formats = await readFormats(archive, ofType(relations.value, 'styles'));
	if (!formats.ok) return formats;
	const sheets = sheetsOf(main.value.entries, relations.value);
	if (main.value.entries.length === 0) return damaged('没有工作表');
	if (sheets.length === 0) return refused('工作簿里没有数据表', '请选择按模板填写的 .xlsx 文件');
	const { from1904 } = main.value;
	return success({ archive, sheets, strings: strings.value, formats: formats.value, from1904 });
}
