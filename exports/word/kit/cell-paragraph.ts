/**
 * The paragraph of a cell. A plan has thousands of them in a dozen looks, and the library would make six objects for
 * each: here each look is asked of the library once, and only the words are new. The XML is the library's own
 * (cell-paragraph.test.ts).
 */
import { type IParagraphOptions, Paragraph, TextRun, XmlComponent } from 'docx';

type Context = Parameters<XmlComponent['prepForXml']>[0];
type Xml = NonNullable<ReturnType<XmlComponent['prepForXml']>>;

/** Parts of the one element that `component` is written as. */
function partsOf(component: XmlComponent, context: Context): Xml[] {
	const xml = component.prepForXml(context) ?? {};
	return Object.values(xml).flat() as Xml[];
}

const looks = new Map<string, Xml[]>();

/** The properties of a paragraph. */
function lookOf(options: IParagraphOptions, context: Context): Xml[] {
	const key = JSON.stringify(options);
	const known = looks.get(key) ?? partsOf(new Paragraph(options), context);
	looks.set(key, known);
	return known;
}

interface RunParts {
	/** What stands before the text of a run: bold or not, behind a break or not. */
	readonly before: readonly Xml[];
	readonly space: Xml;
}
const runParts = new Map<string, RunParts>();

function runOf(bold: boolean, isFirst: boolean, context: Context): RunParts {
	const key = `${bold} ${isFirst}`;
	const known = runParts.get(key);
	if (known) return known;
	const run = new TextRun({ text: '', ...(bold && { bold }), ...(isFirst ? {} : { break: 1 }) });
	const parts = partsOf(run, context);
	const [space] = Object.values(parts.at(-1) ?? {})[0] as readonly Xml[];
	const made = { before: parts.slice(0, -1), space: space! };
	runParts.set(key, made);
	return made;
}

export interface CellText {
	readonly look: IParagraphOptions;
	readonly text: string;
	readonly bold: boolean;
}

class CellParagraph extends XmlComponent {
	readonly #cell: CellText;

	constructor(cell: CellText) {
		super('w:p');
		this.#cell = cell;
	}

	override prepForXml(context: Context): Xml {
		const { look, text, bold } = this.#cell;
		const lines = text === '' ? [] : text.split('\n');
		const runs = lines.map((line, index) => {
			const { before, space } = runOf(bold, index === 0, context);
			return { 'w:r': [...before, { 'w:t': [space, line] }] };
		});
		return { 'w:p': [...lookOf(look, context), ...runs] };
	}
}

/** A text of several lines is one paragraph with breaks. */
export const cellParagraph = (cell: CellText): Paragraph =>
	// The library asks a paragraph of a cell for its XML alone.
	new CellParagraph(cell) as unknown as Paragraph;
