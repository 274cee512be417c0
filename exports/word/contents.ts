/** The contents are a field with its entries written out, so that no reader has to update it first. */
import { Paragraph, TableOfContents, TextRun } from 'docx';
import type { DocumentView } from '../views/document.ts';
import { contentsEntries, type Setting } from './layout/pages.ts';

export const contentsChildren = (view: DocumentView, setting?: Setting) => [
	new Paragraph({ style: 'ContentsTitle', children: [new TextRun('目　录')] }),
	new TableOfContents('目录', {
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
