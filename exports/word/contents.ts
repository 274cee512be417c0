/** The contents are a field with its entries written out, so that no reader has to update it first. */
import { Paragraph, TableOfContents, TextRun, type IContext, type IXmlableObject } from 'docx';
import type { LaidDocument } from './layout/fit.ts';
import { contentsEntries, ownSetting, type Setting } from './layout/pages.ts';

/** The library ends its entries where the margin of American paper is. */
class Contents extends TableOfContents {
	readonly width: number;

	constructor(width: number, options: ConstructorParameters<typeof TableOfContents>[1]) {
		super('目录', options);
		this.width = width;
	}

	override prepForXml(context: IContext): IXmlableObject | undefined {
		const xml = super.prepForXml(context);
		alignTabs(xml, this.width);
		return xml;
	}
}

const isNode = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

/** Right tabs of all that is in `node` stand at `position`. */
function alignTabs(node: unknown, position: number): void {
	if (!isNode(node)) return;
	const tab = isNode(node['w:tab']) ? node['w:tab']['_attr'] : null;
	if (isNode(tab) && tab['w:val'] === 'right') tab['w:pos'] = position;
	for (const child of Object.values(node)) alignTabs(child, position);
}

export const contentsChildren = (view: LaidDocument, setting: Setting = ownSetting) => [
	new Paragraph({ style: 'ContentsTitle', children: [new TextRun('目　录')] }),
	new Contents(setting.paper.textWidth('upright'), {
		hyperlink: true,
		headingStyleRange: '1-2',
		useAppliedParagraphOutlineLevel: true,
		beginDirty: false,
		cachedEntries: contentsEntries(view, setting).map(({ title, anchor, level, page }) => ({
			...{ title, level, page },
			href: anchor,
		})),
	}),
];
