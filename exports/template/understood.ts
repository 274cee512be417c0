/** What was understood of a template, in words. */
import type {
	TemplateLook,
	TemplateStep,
	TemplateUnderstood,
} from '#domain/template/understood.ts';
import { childOf, elementsOf, type Element } from '../office-xml/tree.ts';
import type { Told } from './clean.ts';
import type { Template } from './index.ts';
import { identifying, slotName } from './marks.ts';
import { pageWords } from './page.ts';
import type { Section } from './sections.ts';
import { excerpt, isEmpty, picturesIn, slotOf } from './slots.ts';
import * as styles from './styles.ts';

type Read = Omit<Template, 'understood'>;

function stepsOf(blocks: readonly Element[]): TemplateStep[] {
	const steps: TemplateStep[] = [];
	let own: Element[] = [];
	const close = (): void => {
		if (own.length > 0 && !isEmpty(own))
			steps.push({ kind: 'own', text: excerpt(own), pictures: picturesIn(own) });
		own = [];
	};
	for (const block of blocks) {
		const slot = slotOf(block);
		if (!slot) own.push(block);
		else {
			close();
			steps.push({ kind: 'slot', name: slotName(slot) });
		}
	}
	close();
	return steps;
}

/** The paragraph 〔正文〕: its look is that of all passages. */
export const bodyParagraph = (blocks: readonly Element[]): Element | undefined =>
	blocks.find((block) => slotOf(block)?.kind === 'body');

/** Properties of the letters of a paragraph's first run. */
export const firstRun = (paragraph: Element): Element | undefined =>
	childOf(
		elementsOf(paragraph).find(({ name }) => name === 'w:r'),
		'w:rPr',
	);

export const styleOf = (paragraph: Element): string | undefined =>
	childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];

class Looks {
	private readonly read: Read;
	private readonly all: Element[];
	private readonly theme: (name: string) => string | undefined;
	constructor(read: Read) {
		this.read = read;
		this.all = styles.stylesIn(read.styles);
		this.theme = styles.themeFonts(read.theme);
	}

	private words(own: readonly (Element | undefined)[], id: string | undefined): string {
		const defaults = childOf(childOf(this.read.styles, 'w:docDefaults'), 'w:rPrDefault');
		const start = id ?? styles.styleId(styles.defaultParagraphStyle(this.all) ?? this.read.styles);
		const chain = styles.chainOf(this.all, start).map((style) => childOf(style, 'w:rPr'));
		const runs = [...own, ...chain, childOf(defaults, 'w:rPr')];
		return styles.lookWords(styles.lettersOf(runs, this.theme));
	}

	body(): TemplateLook {
		const paragraph = bodyParagraph(this.read.blocks);
		if (!paragraph) return styles.ownLook('正文');
		const words = this.words([firstRun(paragraph)], styleOf(paragraph));
		return { role: '正文', from: '〔正文〕一段的样式和格式', words };
	}

	role({
		label,
		names,
	}: {
		readonly label: string;
		readonly names: readonly string[];
	}): TemplateLook {
		const style = styles.paragraphStyle(this.all, names);
		if (!style) return styles.ownLook(label);
		return {
			role: label,
			from: `样式“${shownName(style)}”`,
			words: this.words([], styles.styleId(style)),
		};
	}
}

/** Built-in styles are saved under English names, and shown by Chinese ones. */
function shownName(style: Element): string {
	const name = styles.styleName(style);
	const role = styles.roles.find(({ names }) => (names as readonly string[]).includes(name));
	return role && /^[a-z ]+\d?$/.test(name)
		? (role.names.find((one) => /[^ -~]/.test(one)) ?? name)
		: name;
}

/** A passage in the style of a heading would be an entry of the contents. */
function judgeBody({ blocks, styles: root }: Read, told: Told): void {
	const paragraph = bodyParagraph(blocks);
	const chain = styles.chainOf(styles.stylesIn(root), (paragraph && styleOf(paragraph)) ?? '');
	if (chain.some((style) => /^(heading|标题) \d$/.test(styles.styleName(style))))
		told.fault('正文', '〔正文〕一段用了标题样式', '请把这一段设为“正文”或贵校正文用的样式');
}

function noteFrames({ frames }: Read, section: Section | undefined, told: Told): void {
	const shown = [...(section?.frames.values() ?? [])].flatMap((part) => frames.get(part) ?? []);
	if (!shown.some(({ fields }) => fields.some((name) => identifying.includes(name))))
		told.note(
			'正文的页眉、页脚里没有〔版本〕〔核验码〕或〔内容指纹〕',
			'系统在页眉最后加一行版本、核验码和内容指纹，每页都能核对',
		);
}

export function understoodOf(
	read: Read,
	section: Section | undefined,
	fields: readonly string[],
	told: Told,
): TemplateUnderstood {
	judgeBody(read, told);
	noteFrames(read, section, told);
	const framed = [...read.frames.values()];
	const all = [...new Set([...fields, ...framed.flatMap((frame) => frame.fields)])];
	if (!all.includes('二维码')) told.note('没有〔二维码〕', '文件上不印核验二维码，核验码照常');
	const looks = new Looks(read);
	return {
		steps: stepsOf(read.blocks),
		fields: all,
		looks: [
			looks.body(),
			...[...styles.roles, ...styles.tableRoles].map((role) => looks.role(role)),
		],
		page: pageWords(read.page),
		frames: framed.map(({ kind, text, places }) => {
			const pictures = places.size > 0 ? `（图片 ${places.size}）` : '';
			return `${kind === 'header' ? '页眉' : '页脚'}：${text || '没有文字'}${pictures}`;
		}),
		notes: told.notes,
	};
}
