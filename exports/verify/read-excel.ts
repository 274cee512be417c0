/** An .xlsx as its content: the sheets that are seen, their printed heads and feet, what lies over the cells. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import { Refusal, type Attributes, type Hearer } from '../office-xml/index.ts';
import { picture, tidy, type Content, type Line, type Part } from './content.ts';
import { hiddenLines, hidingsHearer, noHidings } from './excel-hidden.ts';
import { weakStyles } from './excel-styles.ts';
import { hiddenLine, hiddenPart } from './hidden.ts';
import { rowsOf, sheetHearer, type SheetWords } from './excel-content.ts';
import { hearPart } from './hear-part.ts';
import { payloadSheet } from './payload-sheet.ts';
import type { Parts } from './unzip.ts';

export const excelMain = 'xl/workbook.xml';

/** What is seen beside the cells of the sheets. */
const margin = '页眉与页脚';
const over = '图形与文本框';
export const besideSheets: ReadonlySet<string> = new Set([margin, over, hiddenPart]);

const listening = (open: Hearer['open']): Hearer => ({
	open,
	close: () => undefined,
	text: () => undefined,
});

/** Targets of the workbook's relations, by their ids. */
async function targetsOf(parts: Parts): Promise<Outcome<Map<string, string>>> {
	const targets = new Map<string, string>();
	const heard = await hearPart(
		parts,
		'xl/_rels/workbook.xml.rels',
		listening((name, { Id = '', Target = '' }) => {
			if (name === 'Relationship')
				targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
		}),
	);
	return heard.ok ? success(targets) : heard;
}

export interface Sheet {
	readonly name: string;
	readonly hidden: boolean;
	readonly part: string;
}

export async function sheetsOf(parts: Parts): Promise<Outcome<Sheet[]>> {
	const targets = await targetsOf(parts);
	if (!targets.ok) return targets;
	const sheets: Sheet[] = [];
	const heard = await hearPart(
		parts,
		excelMain,
		listening((element, { name = '', state = 'visible', id = '' }) => {
			const part = targets.value.get(id);
			if (element === 'sheet' && part) sheets.push({ name, hidden: state !== 'visible', part });
		}),
	);
	return heard.ok ? success(sheets) : heard;
}

/** Texts of the items `item`, of all their runs, without the reading aids above them. */
function textsHearer(
	item: string,
	take: (text: string) => void,
	within: readonly string[] = ['t'],
): Hearer {
	let [text, inText, aside] = ['', false, 0];
	return {
		open: (name) => {
			if (name === item) text = '';
			else if (name === 'rPh') aside += 1;
			else if (within.includes(name)) inText = true;
		},
		close: (name) => {
			if (name === item) take(text);
			else if (name === 'rPh') aside -= 1;
			else if (within.includes(name)) inText = false;
		},
		text: (part) => {
			if (inText && aside === 0) text += part;
		},
	};
}

export async function stringsOf(parts: Parts): Promise<Outcome<string[]>> {
	const strings: string[] = [];
	const hearer = textsHearer('si', (text) => strings.push(text));
	const heard = await hearPart(parts, 'xl/sharedStrings.xml', hearer);
	return heard.ok ? success(strings) : heard;
}

/** What a number's format writes out, in quotes or after a backslash, as far as it has figures. */
function literals(code: string): string {
	const written = [...code.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, one]) => quoted ?? one);
	return written.some((text) => /\d/.test(text ?? '')) ? tidy(written.join('')) : '';
}

/** What the format of each style writes beside its value: a way to show another figure. */
async function besideOf(parts: Parts): Promise<Outcome<string[]>> {
	const formats = new Map<string, string>();
	const beside: string[] = [];
	let inStyles = false;
	const open = (name: string, { numFmtId = '', formatCode = '' }: Attributes): void => {
		if (name === 'numFmt') formats.set(numFmtId, literals(formatCode));
		else if (name === 'xf' && inStyles) beside.push(formats.get(numFmtId) ?? '');
		else if (name === 'cellXfs') inStyles = true;
	};
	const close = (name: string): void => {
		if (name === 'cellXfs') inStyles = false;
	};
	const heard = await hearPart(parts, 'xl/styles.xml', { open, close, text: () => undefined });
	return heard.ok ? success(beside) : heard;
}

type Weak = Parameters<typeof hiddenLines>[3];

async function readSheet(parts: Parts, { name, part }: Sheet, words: SheetWords, weak: Weak) {
	const rows = new Map<number, Map<number, string>>();
	const margins: string[] = [];
	const hidings = noHidings();
	const tooMuch = (): never => {
		throw new Refusal(`工作表“${name}”内容过多`, '请换用从系统导出的 .xlsx 文件');
	};
	const hearer = hidingsHearer(sheetHearer(words, rows, margins, tooMuch), hidings);
	const heard = await hearPart(parts, part, hearer);
	if (!heard.ok) return heard;
	const hidden = hiddenLines(name, rows, hidings, weak);
	return success({ title: name, lines: rowsOf(rows), margins, hidden });
}

/** Notes and comments of all sheets. */
async function commentLines(parts: Parts): Promise<Outcome<string[]>> {
	const lines: string[] = [];
	const isComments = (name: string): boolean =>
		/^xl\/(threadedComments\/|comments?\/)?(comments?|threadedComment)\d*\.xml$/i.test(name);
	for (const name of parts.names.filter(isComments)) {
		const item = /threaded/i.test(name) ? 'threadedComment' : 'comment';
		const said = (text: string): void =>
			void (tidy(text) && lines.push(hiddenLine('批注', tidy(text))));
		const texts = textsHearer(item, said, item === 'comment' ? ['t'] : ['text']);
		const heard = await hearPart(parts, name, texts);
		if (!heard.ok) return heard;
	}
	return success(lines);
}

/** Texts and pictures that lie over the cells. */
async function overlaid(parts: Parts): Promise<Outcome<Line[]>> {
	const lines: Line[] = [];
	for (const name of parts.names.filter((part) => /^xl\/drawings\/[^/]+\.xml$/.test(part))) {
		const texts = textsHearer('p', (text) => tidy(text) && lines.push(tidy(text)));
		const open = (element: string, attributes: Attributes): void => {
			if (element === 'pic' || element === 'graphicFrame') lines.push(picture);
			texts.open(element, attributes);
		};
		const heard = await hearPart(parts, name, { ...texts, open });
		if (!heard.ok) return heard;
	}
	return success(lines.sort());
}

export async function readExcel(parts: Parts): Promise<Outcome<Content>> {
	const sheets = await sheetsOf(parts);
	if (!sheets.ok) return sheets;
	const strings = await stringsOf(parts);
	if (!strings.ok) return strings;
	const beside = await besideOf(parts);
	if (!beside.ok) return beside;
	const weak: Weak[number][] = [];
	const styles = await hearPart(parts, 'xl/styles.xml', weakStyles(weak));
	if (!styles.ok) return styles;
	const words = { strings: strings.value, beside: beside.value };
	const content: Part[] = [];
	const margins = new Set<string>();
	const hidden = sheets.value
		.filter((sheet) => sheet.hidden && sheet.name !== payloadSheet)
		.map(({ name }) => `工作表“${name}”被隐藏`);
	for (const sheet of sheets.value.filter(({ hidden }) => !hidden)) {
		const read = await readSheet(parts, sheet, words, weak);
		if (!read.ok) return read;
		content.push({ title: read.value.title, lines: read.value.lines });
		for (const one of read.value.hidden) hidden.push(one);
		for (const one of read.value.margins) margins.add(one);
	}
	margins.delete('');
	const laid = await overlaid(parts);
	if (!laid.ok) return laid;
	const comments = await commentLines(parts);
	if (!comments.ok) return comments;
	if (content.length === 0)
		return failure({
			path: '',
			wrong: '工作簿里没有看得见的工作表',
			right: '请换用从系统导出的文件',
		});
	return success([
		...content,
		{ title: margin, lines: [...margins].sort() },
		{ title: over, lines: laid.value },
		{ title: hiddenPart, lines: [...new Set([...hidden, ...comments.value])] },
	]);
}
