/** The parcel of a template: what of it is refused before anything is read, and its parts as trees. */
import type { Fault } from '#domain/fault.ts';
import type { Archive } from '../office-parts/index.ts';
import { Refusal } from '../office-xml/index.ts';
import { elementsOf, parseTree, type Element } from '../office-xml/tree.ts';

export const mainPart = 'word/document.xml';

export const fault = (path: string, wrong: string, right: string): Fault => ({
	path,
	wrong,
	right,
});

/** Thrown by what cannot go on; the template is refused with it. */
export class Refused extends Error {
	readonly fault: Fault;
	constructor(wrong: string, right: string, path = '') {
		super(wrong);
		this.fault = fault(path, wrong, right);
	}
}

const resave = '请用 Word 或 WPS 打开，另存为 .docx 后再上传';

/** Of one part as XML: a cover, and pages of text beside it, take a hundredth. */
const mostXml = 8 * 2 ** 20;

export interface Relation {
	/** Last word of its type: image, header, hyperlink … */
	readonly kind: string;
	/** Name of the part; of one outside of the file its address. */
	readonly target: string;
	readonly isOutside: boolean;
}

/** `../media/x.png` from `word/header1.xml` is `media/x.png`; from `word/document.xml` targets lie beside it. */
function resolved(from: string, target: string): string {
	const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
	for (const step of target.split('/').filter((one) => one !== '' && one !== '.'))
		if (step === '..') steps.pop();
		else steps.push(step);
	return steps.join('/');
}

export class Package {
	private readonly archive: Archive;
	constructor(archive: Archive) {
		this.archive = archive;
	}

	get names(): ReadonlySet<string> {
		return this.archive.names;
	}

	async bytes(name: string): Promise<Uint8Array | null> {
		const read = await this.archive.read(name);
		if (read.ok) return read.value;
		const [first] = read.faults;
		throw new Refused(first?.wrong ?? `${name} 解不开`, first?.right ?? resave);
	}

	async tree(name: string): Promise<Element | null> {
		const bytes = await this.bytes(name);
		if (!bytes) return null;
		if (bytes.length > mostXml)
			throw new Refused(`其中的 ${name} 展开后超过 8 MB`, '请删去模板用不到的内容后再上传');
		try {
			return parseTree(bytes);
		} catch (error) {
			if (error instanceof Refusal) throw new Refused(error.message, error.right);
			throw new Refused(`文件损坏：其中的 ${name} 不是完整的 XML`, resave);
		}
	}

	async relations(part: string): Promise<ReadonlyMap<string, Relation>> {
		const at = part.lastIndexOf('/') + 1;
		const root = await this.tree(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
		const found = (root ? elementsOf(root) : []).map(({ attributes }): [string, Relation] => {
			const { Id = '', Type = '', Target = '', TargetMode } = attributes;
			const isOutside = TargetMode === 'External';
			const target = isOutside ? Target : resolved(part, Target);
			return [Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), target, isOutside }];
		});
		return new Map(found);
	}
}

const forbidden: readonly (readonly [RegExp, string, string])[] = [
	[/vbaProject/i, '文件里有宏', '请另存为不含宏的 .docx'],
	[/activeX\//i, '文件里有 ActiveX 控件', '请删去控件'],
	[/embeddings\//i, '文件里嵌有别的文件（如 Excel 表、附件）', '请把它们改成表格或图片'],
	[/afchunk/i, '文件里夹带了另一份文档', '请把内容直接粘贴进来'],
];

/** What no template may hold. */
export const forbiddenParts = (names: ReadonlySet<string>): Fault[] =>
	forbidden
		.filter(([form]) => [...names].some((name) => form.test(name)))
		.map(([, wrong, right]) => fault('文件', wrong, right));
