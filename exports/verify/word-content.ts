/** What is seen in a Word file: its passages and tables, chapter by chapter, then heads and feet. */
import { Refusal, type Attributes, type Hearer } from '../office-xml/index.ts';
import { picture, tidy, type Line, type Part } from './content.ts';
import type { Hide } from './hidden.ts';
import { hidingOf, lookOf, plainLook, type Look } from './looks.ts';
import { revisions } from './revisions.ts';

/** Elements whose text is not seen: what was deleted or moved away, and what stands for old programs. */
const unseen = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'rPh']);
const pictures = new Set(['drawing', 'pict', 'object']);
/** Results that each program reckons anew by its own pages. */
const ofPages = /^\s*(PAGE|NUMPAGES|PAGEREF|SECTIONPAGES)\b/i;

interface Field {
	instruction: string;
	/** Between its separator and its end, where its result stands. */
	inResult: boolean;
	/** Its result is reckoned by pages; known where its result begins. */
	ofPages: boolean;
}

interface Paragraph {
	text: string;
	style: string;
}

const mostSpan = 400;

interface Row {
	readonly cells: string[][];
	/** Of the cells that are open, how many columns more each covers. */
	readonly spans: number[];
}

/**
 * Tables within tables that are read; a file with more is refused. A school's template may have some, none so
 * many; without a bound a small file costs the square of its size, for each level repeats what stands in it.
 */
const deepest = 20;

/** Where the characters at the end of `text`, up to `end`, that `test` admits begin. */
function trailing(text: string, end: number, test: RegExp): number {
	let from = end;
	while (from > 0 && test.test(text.charAt(from - 1))) from -= 1;
	return from;
}

/** The entries of the contents end with the number of a page. */
function withoutPage(text: string): string {
	const digits = trailing(text, text.length, /\d/);
	return digits === text.length ? text : text.slice(0, trailing(text, digits, /[\s.…]/));
}
const isContents = (style: string): boolean => /^(toc|contents)\s?_?\d/i.test(style);

export interface Heard {
	/** Gets every line in its order, a passage with the style it is set in. */
	readonly take: (line: Line, style: string) => void;
	readonly hide: Hide;
	/** How each style sets its letters; '' for what has none. */
	readonly looks: ReadonlyMap<string, Look>;
}

/** Hears one part. */
export function wordHearer({ take, hide, looks }: Heard): Hearer {
	const paragraphs: Paragraph[] = [];
	const rows: Row[] = [];
	const fields: Field[] = [];
	let [skipped, run, inText, kept] = [0, 0, false, ''];
	let look: Look = plainLook;
	const tracked = revisions(hide);
	const styled = (style: string): Look => looks.get(style) ?? looks.get('') ?? plainLook;
	const simple: boolean[] = [];
	/** Open fields, of either kind, whose results are reckoned by pages. */
	let pageNumbers = 0;

	const add = (text: string): void => {
		if (skipped > 0 || pageNumbers > 0) return;
		if (run > 0) kept += text;
		else if (paragraphs.length > 0) paragraphs[paragraphs.length - 1]!.text += text;
	};
	const closeRun = (): void => {
		run -= 1;
		const paragraph = paragraphs.at(-1);
		if (paragraph && !look.vanish) paragraph.text += kept;
		const hiding = hidingOf(look);
		if (hiding && kept.trim() !== '') hide(hiding, tidy(kept));
		kept = '';
	};
	const closeParagraph = (): void => {
		const closed = paragraphs.pop();
		if (!closed) return;
		const lines = closed.text.split('\n').map(tidy);
		const text = lines.filter((line) => line !== '').join('\n');
		if (text === '') return;
		const cell = rows.at(-1)?.cells.at(-1);
		if (cell) cell.push(text);
		else take(isContents(closed.style) ? withoutPage(text) : text, closed.style);
	};
	const closeRow = (): void => {
		const row = rows.pop();
		if (!row) return;
		tracked.row(row.cells.flat().join(' '));
		const cells = row.cells.map((texts) => texts.join('\n'));
		// A table within a cell is said as lines of that cell.
		const outer = rows.at(-1)?.cells.at(-1);
		if (outer) outer.push(cells.join(' | '));
		else take(cells, '');
	};
	const beginResult = (field: Field): void => {
		if (field.inResult) return;
		[field.inResult, field.ofPages] = [true, ofPages.test(field.instruction)];
		pageNumbers += Number(field.ofPages);
	};
	const fieldChar = ({ fldCharType }: Attributes): void => {
		const last = fields.at(-1);
		if (fldCharType === 'begin') fields.push({ instruction: '', inResult: false, ofPages: false });
		else if (fldCharType === 'end') pageNumbers -= Number(fields.pop()?.ofPages ?? false);
		else if (last) beginResult(last);
	};
	const openSimple = (instruction: string): void => {
		simple.push(ofPages.test(instruction));
		pageNumbers += Number(simple.at(-1));
	};
	const openRow = (): void => {
		if (rows.length >= deepest) throw new Refusal('表格套得太深', '请换用从系统导出的 .docx 文件');
		rows.push({ cells: [], spans: [] });
	};
	/** A cell across several columns stands in the first; the others are empty. */
	const openCell = (): void => {
		rows.at(-1)?.cells.push([]);
		rows.at(-1)?.spans.push(0);
	};
	const spanTo = (columns: number): void => {
		const spans = rows.at(-1)?.spans;
		if (spans && spans.length > 0) spans[spans.length - 1] = Math.min(mostSpan, columns) - 1;
	};
	const closeCell = (): void => {
		const row = rows.at(-1);
		for (let more = row?.spans.pop() ?? 0; more > 0; more -= 1) row?.cells.push([]);
	};
	return {
		open: (name, attributes) => {
			tracked.open(name);
			if (pictures.has(name)) add(picture);
			if (unseen.has(name)) skipped += 1;
			else if (name === 'p') paragraphs.push({ text: '', style: '' });
			else if (name === 'pStyle' && paragraphs.length > 0)
				paragraphs[paragraphs.length - 1]!.style = attributes['val'] ?? '';
			else if (name === 'r') {
				run += 1;
				look = styled(paragraphs.at(-1)?.style ?? '');
			} else if (name === 'rStyle' && run > 0)
				look = { ...look, ...looks.get(attributes['val'] ?? '') };
			else if (run > 0 && !tracked.isFormer() && lookOf(name, attributes))
				look = { ...look, ...lookOf(name, attributes) };
			else if (name === 't') inText = true;
			else if (name === 'tab' && run > 0) add(' ');
			else if (name === 'br' || name === 'cr') add('\n');
			else if (name === 'noBreakHyphen') add('-');
			else if (name === 'sym') add(`〔${attributes['char'] ?? ''}〕`);
			else if (name === 'tr') openRow();
			else if (name === 'tc') openCell();
			else if (name === 'gridSpan') spanTo(Number(attributes['val']));
			else if (name === 'fldChar') fieldChar(attributes);
			else if (name === 'fldSimple') openSimple(attributes['instr'] ?? '');
		},
		close: (name) => {
			tracked.close(name);
			if (unseen.has(name)) skipped -= 1;
			else if (name === 'p') closeParagraph();
			else if (name === 'r') closeRun();
			else if (name === 't') inText = false;
			else if (name === 'tc') closeCell();
			else if (name === 'tr') closeRow();
			else if (name === 'fldSimple') pageNumbers -= Number(simple.pop() ?? false);
		},
		text: (text) => {
			tracked.text(text);
			const field = fields.at(-1);
			if (field && !field.inResult && !inText) field.instruction += text;
			else if (inText) add(text.replaceAll('\n', ' '));
		},
	};
}

const firstPart = '封面与目录';
/** Only of our own making: programs that save a file again rename its styles. */
const isHeading = (style: string): boolean => /^(heading\s?1|1|AppendixTitle)$/i.test(style);

/** Lines of the body by chapter: each begins with a heading of the first level. */
export function chaptersFrom(lines: readonly (readonly [line: Line, style: string])[]): Part[] {
	const parts: { title: string; lines: Line[] }[] = [{ title: firstPart, lines: [] }];
	for (const [line, style] of lines) {
		if (typeof line === 'string' && isHeading(style)) parts.push({ title: line, lines: [] });
		parts.at(-1)?.lines.push(line);
	}
	return parts;
}
