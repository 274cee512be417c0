/** 730705 as the tests read it: the text, the sections with the rows of their tables, the content. */
import { readFileSync } from 'node:fs';
import type { TeachingStandard } from '../../../../schema/teaching.ts';
import file from '../../../../teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };
import type { PlainSection } from './sections.ts';

const folder = '../../../../teaching/730705-livestream-ecommerce-service/2025';

export const { standard: content, parameters } = file as unknown as TeachingStandard;
export const source = readFileSync(new URL(`${folder}/source.txt`, import.meta.url), 'utf8');

const circled = (number: number): string => String.fromCodePoint(0x245f + number);

/** The rows of the table of 8.1.2, as the reader of the structure leaves them. */
const rows = content.courses.core.fields.map(({ field, task, items }, index) =>
	[
		...[String(index + 1), field, task],
		...items.map(({ number, text }) => `${circled(number)} ${text}`),
	].join(' '),
);
const head = '专业核心课程主要教学内容与要求';

export const sections: readonly PlainSection[] = content.sections.map((section) => ({
	...section,
	paragraphs: section.paragraphs.flatMap((paragraph) =>
		paragraph === head ? [paragraph, ...rows] : [paragraph],
	),
}));
