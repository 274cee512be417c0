/** Styles of a template by what they are for, and how they look. */
import type { TemplateLook } from '#domain/template/understood.ts';
import { childOf, element, elementsOf, within, type Element } from '../office-xml/tree.ts';

/** Styles that are taken over as they are, under the id of ours; Word says their names in English whatever its language. */
export const roles = [
	{ ours: 'Heading1', label: '标题 1（章）', names: ['heading 1', '标题 1'] },
	{ ours: 'Heading2', label: '标题 2（节）', names: ['heading 2', '标题 2'] },
	{ ours: 'Heading3', label: '标题 3', names: ['heading 3', '标题 3'] },
	{ ours: 'AppendixTitle', label: '附录标题', names: ['附录标题'] },
	{ ours: 'ContentsTitle', label: '目录标题', names: ['目录标题', 'toc heading'] },
	{ ours: 'TOC1', label: '目录 1', names: ['toc 1', '目录 1'] },
	{ ours: 'TOC2', label: '目录 2', names: ['toc 2', '目录 2'] },
	{ ours: 'Caption', label: '题注', names: ['caption', '题注'] },
	{ ours: 'TableNote', label: '表注', names: ['表注'] },
	{ ours: 'Header', label: '页眉', names: ['header', '页眉'] },
	{ ours: 'Footer', label: '页脚', names: ['footer', '页脚'] },
] as const;

/** Of these only font and colour are taken: sizes are the system's, so that the schedule stays on its page. */
export const tableRoles = [
	{ ours: 'TableText', label: '表格文字', names: ['表格文字', '表文', '表文 9'] },
	{ ours: 'TableHead', label: '表头', names: ['表头', '表格表头', '表头 9'] },
] as const;

export const styleName = (style: Element): string =>
	(childOf(style, 'w:name')?.attributes['w:val'] ?? '').trim().toLowerCase();
export const styleId = (style: Element): string => style.attributes['w:styleId'] ?? '';
export const stylesIn = (root: Element): Element[] =>
	elementsOf(root).filter(({ name }) => name === 'w:style');

export const paragraphStyle = (
	styles: readonly Element[],
	names: readonly string[],
): Element | undefined =>
	names
		.map((name) =>
			styles.find(
				(style) => style.attributes['w:type'] === 'paragraph' && styleName(style) === name,
			),
		)
		.find((style) => style !== undefined);

export const defaultParagraphStyle = (styles: readonly Element[]): Element | undefined =>
	styles.find(
		({ attributes }) =>
			attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(attributes['w:default'] ?? ''),
	);

const numbering = new Set(['w:numPr', 'w:pStyle']);
const changes = /Change$/;

/** Without numbering of its own, which is the system's, and without what a template must not bring. */
export function tidyStyle(style: Element, isHeading: boolean): Element {
	const kept = (node: Element): Element => ({
		...node,
		attributes: Object.fromEntries(
			Object.entries(node.attributes).filter(([name]) => !/^(r:|w:rsid)/.test(name)),
		),
		children: elementsOf(node)
			.filter(({ name }) => !changes.test(name) && name !== 'w:rsid')
			.filter(({ name }) => !isHeading || !numbering.has(name))
			.map(kept),
	});
	const name = childOf(style, 'w:name');
	const tidy = kept(style);
	return name
		? tidy
		: { ...tidy, children: [element('w:name', { 'w:val': styleId(style) }), ...tidy.children] };
}

/** Faces of the theme by their names in a style: minorEastAsia. */
export function themeFonts(theme: Element | null): (name: string) => string | undefined {
	const face = (size: 'major' | 'minor', script: string): string | undefined => {
		const fonts = [...(theme ? within(theme) : [])].find(({ name }) => name === `a:${size}Font`);
		const han =
			fonts && elementsOf(fonts).find(({ attributes }) => attributes['script'] === 'Hans');
		const own = childOf(fonts, script === 'EastAsia' ? 'a:ea' : 'a:latin');
		return (
			own?.attributes['typeface'] ||
			(script === 'EastAsia' ? han?.attributes['typeface'] : undefined)
		);
	};
	return (name) => {
		const [, size, script = ''] = /^(major|minor)(EastAsia|\w+)$/.exec(name) ?? [];
		return size === 'major' || size === 'minor' ? face(size, script) : undefined;
	};
}

/** What a chain of styles says of letters, the nearest first. */
export interface Letters {
	readonly font: string | undefined;
	readonly size: number | undefined;
	readonly isBold: boolean;
	readonly colour: string | undefined;
}

export const half = (value: string | undefined): number | undefined =>
	value === undefined || !/^\d+(\.\d+)?$/.test(value) ? undefined : Number(value) / 2;

/** From a style up to the one that it is based on, at most twenty. */
export function chainOf(styles: readonly Element[], id: string): Element[] {
	const chain: Element[] = [];
	for (let at: string | undefined = id; at && chain.length < 20;) {
		const style = styles.find((one) => styleId(one) === at);
		if (!style || chain.includes(style)) break;
		chain.push(style);
		at = childOf(style, 'w:basedOn')?.attributes['w:val'];
	}
	return chain;
}

const found = <Value>(
	runs: readonly (Element | undefined)[],
	read: (run: Element) => Value | undefined,
): Value | undefined =>
	runs.map((run) => (run ? read(run) : undefined)).find((value) => value !== undefined);

/** `runs`: w:rPr, the strongest first. */
export function lettersOf(
	runs: readonly (Element | undefined)[],
	theme: (name: string) => string | undefined,
): Letters {
	const font = found(runs, (run) => {
		const fonts = childOf(run, 'w:rFonts')?.attributes ?? {};
		return theme(fonts['w:eastAsiaTheme'] ?? '') ?? fonts['w:eastAsia'];
	});
	const bold = found(runs, (run) => childOf(run, 'w:b'));
	return {
		font,
		size: found(runs, (run) => half(childOf(run, 'w:sz')?.attributes['w:val'])),
		isBold: bold !== undefined && !/^(0|false|off)$/.test(bold.attributes['w:val'] ?? ''),
		colour: found(runs, (run) => childOf(run, 'w:color')?.attributes['w:val']),
	};
}

export function lookWords({ font, size, isBold, colour }: Letters): string {
	const parts = [font ?? '字体未写明', size === undefined ? '字号未写明' : `${size} 磅`];
	if (isBold) parts.push('加粗');
	if (colour && !/^(auto|000000)$/i.test(colour)) parts.push(`颜色 #${colour.toUpperCase()}`);
	return parts.join('，');
}

export const ownLook = (role: string): TemplateLook => ({
	role,
	from: null,
	words: '模板里没有这个样式，用系统自带的',
});
