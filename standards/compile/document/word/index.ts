/** .docx: what its text is, read from the parts of the file itself. */
import { success, type Outcome } from '#domain/fault.ts';
import { openArchive, type Archive } from '#exports/office-parts/index.ts';
import { bringAnother, damaged, refused, type ReadDocument } from '../document.ts';
import { footnotesOf, linesOf, piecesOf } from './body.ts';
import { blocksOf, type WordBlock } from './grid.ts';
import { Counter } from './numbering.ts';
import { readStyles } from './styles.ts';
import { child, readXml, type Element } from './xml.ts';

const advice = {
	again: '请用 Word 打开，删去与标准无关的内容，重新另存为 .docx',
	damaged: bringAnother,
};
const choose = '请选择标准的正文（.docx、.pdf 或 .txt）';
export type { WordBlock };

/** What else comes as a zip, by the names in it. */
const others: readonly (readonly [RegExp, string, string])[] = [
	[/^xl\//, '这是 Excel 表格', choose],
	[/^ppt\//, '这是演示文稿', choose],
	[/^content\.xml$/, '这是 OpenDocument 文件（.odt、.ods）', '请另存为 .docx'],
	[/^OFD\.xml$/i, '这是 OFD 版式文件', '请用阅读器打开，另存为 .pdf'],
	[/^META-INF\/container\.xml$/, '这是电子书', '请把正文另存为 .docx 或 .txt'],
];

function otherKind({ names }: Archive): Outcome<never> {
	const found = others.find(([pattern]) => [...names].some((name) => pattern.test(name)));
	return found
		? refused(found[1], found[2])
		: refused('这是压缩包', '请先解压，导入其中的 .txt、.docx 或 .pdf');
}

/** Path of a part from a relationship's target. */
const inFolder = (folder: string, target: string): string =>
	target.startsWith('/') ? target.slice(1) : `${folder}${target}`;

async function readPart(archive: Archive, name: string): Promise<Outcome<Element | null>> {
	const bytes = await archive.read(name);
	if (!bytes.ok) return bytes;
	return bytes.value ? readXml(bytes.value, name) : success(null);
}

/** The main part: where the file's relationships say, usually word/document.xml. */
async function mainPart(archive: Archive): Promise<Outcome<string>> {
	const root = await readPart(archive, '_rels/.rels');
	if (!root.ok) return root;
	const relationships = child(root.value ?? undefined, 'Relationships')?.children ?? [];
	const main = relationships.find(({ attributes }) =>
		/\/officeDocument$/.test(attributes['Type'] ?? ''),
	);
	const name = inFolder('', main?.attributes['Target'] ?? 'word/document.xml');
	return archive.names.has(name) && name.startsWith('word/') ? success(name) : otherKind(archive);
}

const besides = ['styles.xml', 'numbering.xml', 'footnotes.xml', 'endnotes.xml'] as const;

interface Parts {
	readonly body: Element;
	readonly others: Record<(typeof besides)[number], Element | null>;
}

async function partsOf(archive: Archive, main: string): Promise<Outcome<Parts>> {
	const document = await readPart(archive, main);
	if (!document.ok) return document;
	const body = child(child(document.value ?? undefined, 'w:document'), 'w:body');
	if (!body) return damaged('没有正文');
	const others: Parts['others'] = {
		'styles.xml': null,
		'numbering.xml': null,
		'footnotes.xml': null,
		'endnotes.xml': null,
	};
	for (const name of besides) {
		const part = await readPart(archive, main.replace(/[^/]+$/, name));
		if (!part.ok) return part;
		others[name] = part.value;
	}
	return success({ body, others });
}

function textOf({ body, others }: Parts, notes: Set<string>): string {
	const styles = readStyles(others['styles.xml']);
	const reading = { counter: new Counter(others['numbering.xml'], styles), notes };
	const lines = linesOf(piecesOf(body, reading));
	const feet = [
		...footnotesOf(others['footnotes.xml'], 'footnote', reading),
		...footnotesOf(others['endnotes.xml'], 'endnote', reading),
	];
	if (feet.length === 0) return lines.join('\n');
	notes.add(`脚注和尾注共 ${feet.length} 条，附在文末。`);
	return [...lines, '', ...feet.map((foot, at) => `注${at + 1}：${foot}`)].join('\n');
}

interface Opened {
	readonly parts: Parts;
	readonly notes: Set<string>;
}

async function openWord(bytes: Uint8Array): Promise<Outcome<Opened>> {
	const archive = await openArchive(bytes, advice);
	if (!archive.ok) return archive;
	const main = await mainPart(archive.value);
	if (!main.ok) return main;
	const parts = await partsOf(archive.value, main.value);
	if (!parts.ok) return parts;
	const notes = new Set<string>();
	if ([...archive.value.names].some((name) => /^word\/embeddings\/./.test(name)))
		notes.add('文件里嵌有其他文件（如 Excel 表格），没有读。');
	return success({ parts: parts.value, notes });
}

/** Reads a Word file. */
export async function readWord(bytes: Uint8Array): Promise<Outcome<ReadDocument>> {
	const opened = await openWord(bytes);
	if (!opened.ok) return opened;
	const { parts, notes } = opened.value;
	const text = textOf(parts, notes);
	return success({ text, form: 'docx', notes: [...notes] });
}

/** Its paragraphs and its tables, whose cells stand in their columns. */
export async function readWordBlocks(
	bytes: Uint8Array,
): Promise<Outcome<{ readonly blocks: readonly WordBlock[]; readonly notes: readonly string[] }>> {
	const opened = await openWord(bytes);
	if (!opened.ok) return opened;
	const { parts, notes } = opened.value;
	const styles = readStyles(parts.others['styles.xml']);
	const reading = () => ({ counter: new Counter(parts.others['numbering.xml'], styles), notes });
	const blocks = blocksOf(piecesOf(parts.body, reading()), reading());
	return success({ blocks, notes: [...notes] });
}
