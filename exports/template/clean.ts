/** What of a template's text is taken over: refused is what could hold something hidden, left out what only its editor needs. */
import type { TemplateNote } from '#domain/template/understood.ts';
import type { Fault } from '#domain/fault.ts';
import { childOf, elementsOf, isElement, type Element, type Node } from '../office-xml/tree.ts';
import { fieldsIn, type Fields } from './fields.ts';
import { fault, type Relation } from './package.ts';

/** What is met while a template is read; each is said once. */
export class Told {
	private readonly faultsByWords = new Map<string, Fault>();
	private readonly notesByWords = new Map<string, TemplateNote>();

	fault(path: string, wrong: string, right: string): void {
		this.faultsByWords.set(`${path}${wrong}`, fault(path, wrong, right));
	}
	note(what: string, then: string): void {
		this.notesByWords.set(what, { what, then });
	}
	get faults(): Fault[] {
		return [...this.faultsByWords.values()];
	}
	get notes(): TemplateNote[] {
		return [...this.notesByWords.values()];
	}
}

const tracked =
	/^w:(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|(rPr|pPr|sectPr|tblPr|tblGrid|trPr|tcPr|tblPrEx|numbering)Change)$/;

const refusals: readonly (readonly [RegExp, string, string])[] = [
	[tracked, '有没有处理的修订', '请在“审阅”里接受或拒绝全部修订后另存'],
	[/^(w:object|o:OLEObject|w:control)$/, '有嵌入的对象或控件', '请改成文字、表格或图片'],
	[/^(w:altChunk|w:subDoc)$/, '夹带了另一份文档', '请把内容直接粘贴进来'],
];

/** What only an editor needs. */
const editing =
	/^(w:(proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd|perm(Start|End)|smartTagPr|customXmlPr|sdtPr|sdtEndPr|moveFromRange\w+|moveToRange\w+|customXml(Ins|Del|Move)\w+)|a:(extLst|hlinkClick|hlinkHover)|o:(lock|extrusion|callout))$/;
const comments = /^w:(commentRangeStart|commentRangeEnd|commentReference|annotationRef)$/;
const notes = /^w:(footnoteReference|endnoteReference|footnotePr|endnotePr)$/;
/** What holds others, which stand for it. */
const wrappers = /^w:(sdt|sdtContent|hyperlink|smartTag|customXml|fldSimple)$/;

const drawn = new Set([
	'http://schemas.openxmlformats.org/drawingml/2006/picture',
	'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
	'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
]);

export interface Cleaning {
	/** 正文, 页眉 … where faults are found. */
	readonly place: string;
	readonly relations: ReadonlyMap<string, Relation>;
	readonly told: Told;
	/** Called with the id of every picture that stays. */
	readonly picture: (relation: Relation, id: string) => void;
}

const isOwnKeeping = (name: string): boolean => name.startsWith('w:rsid');

class Cleaner {
	private readonly cleaning: Cleaning;
	private readonly fields: Fields;
	constructor(cleaning: Cleaning, fields: Fields) {
		this.cleaning = cleaning;
		this.fields = fields;
	}

	private refuse(node: Element): boolean {
		const { told, place } = this.cleaning;
		const found = refusals.find(([form]) => form.test(node.name));
		if (found) told.fault(place, found[1], found[2]);
		if (node.name === 'a:graphicData' && !drawn.has(node.attributes['uri'] ?? ''))
			told.fault(place, '有图表、SmartArt 或其他图形', '请把它粘贴为图片（PNG）');
		return found !== undefined;
	}

	private leaveOut(node: Element): boolean {
		const { told } = this.cleaning;
		if (comments.test(node.name)) told.note('有批注', '批注没有带入');
		if (notes.test(node.name)) told.note('有脚注或尾注', '脚注、尾注没有带入');
		const field = node.name !== 'w:fldSimple' && this.fields.isDropped(node);
		return editing.test(node.name) || comments.test(node.name) || notes.test(node.name) || field;
	}

	/** false: it names something that is not taken along. */
	private keepsRelation(node: Element): boolean {
		const { told, place, relations, picture } = this.cleaning;
		const names = Object.keys(node.attributes).filter((name) => name.startsWith('r:'));
		if (node.name === 'w:headerReference' || node.name === 'w:footerReference') return true;
		for (const name of names) {
			const id = node.attributes[name] ?? '';
			const relation = relations.get(id);
			if (relation?.isOutside || name === 'r:link' || name === 'r:href')
				told.fault(place, '有链接到文件之外的图片', '请把图片插入文件里，不要用“链接到文件”');
			else if (relation?.kind === 'image') picture(relation, id);
			else return false;
		}
		return true;
	}

	private choice(node: Element): Node[] {
		const usable = elementsOf(node).filter(
			({ name, attributes }) =>
				name !== 'mc:Choice' || /^(wps|wpg)$/.test(attributes['Requires'] ?? ''),
		);
		if (usable.some(({ name }) => name === 'mc:Choice'))
			return [{ ...node, children: usable.map((one) => this.one(one)).flat() }];
		return usable.flatMap(({ children }) => children.flatMap((child) => this.of(child)));
	}

	private wrapped(node: Element): Node[] {
		const { told } = this.cleaning;
		if (node.name === 'w:hyperlink' && node.attributes['r:id'])
			told.note('有指向网页或文件的链接', '只保留文字');
		if (node.name === 'w:fldSimple' && !this.fields.isDropped(node)) return this.one(node);
		return node.children.flatMap((child) => this.of(child));
	}

	private one(node: Element): Element[] {
		if (!this.keepsRelation(node)) return [];
		const attributes = Object.fromEntries(
			Object.entries(node.attributes).filter(([name]) => !isOwnKeeping(name)),
		);
		const children = node.children.flatMap((child) => this.of(child));
		return [{ name: node.name, attributes, children }];
	}

	of(node: Node): Node[] {
		if (!isElement(node)) return [node];
		if (this.refuse(node) || this.leaveOut(node)) return [];
		if (node.name === 'mc:AlternateContent') return this.choice(node);
		return wrappers.test(node.name) ? this.wrapped(node) : this.one(node);
	}
}

/** The children of a body, a head or a foot as they are taken over. */
export function cleaned(root: Element, cleaning: Cleaning): Element[] {
	const fields = fieldsIn(root);
	const { told, place } = cleaning;
	if (fields.hasContents)
		told.fault(place, '有 Word 自动生成的目录', '请删去它，在那个位置写上〔目录〕');
	else if (fields.hasOthers)
		told.note('有日期、文件名一类的域', '印出时保留现在显示的文字，不再变动；页码照常');
	const cleaner = new Cleaner(cleaning, fields);
	return root.children.flatMap((child) => cleaner.of(child)).filter(isElement);
}

export const propertiesOf = (paragraph: Element): Element | undefined =>
	childOf(paragraph, 'w:pPr');
