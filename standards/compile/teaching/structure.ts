/** 专业教学标准: text → sections → the content of `standards/schema/teaching.ts`. */
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import type { TeachingContent } from '../../schema/teaching.ts';
import type { Doubt, Repair } from '../compiled.ts';
import { offset, type Traced } from '../text/traced.ts';
import { contentOf, type Given } from './content.ts';
import { programmeOf, titleLines } from './content/identity.ts';
import { withoutFurniture } from './furniture.ts';
import { looksLikeTeaching, sectionsNamed } from './looks-like.ts';
import { cutAtHeadings, type Cut, type Numbered } from './numbered.ts';
import { outline } from './outline.ts';
import { readingOf } from './reading.ts';
import { doubted, noRemarks, type Remarks } from './remarks.ts';
import type { ReadSection } from './section.ts';
import { linesOf, type Line } from './text/lines.ts';
import { rejoined, respaced } from './text/spacing.ts';
import { uncut } from './text/uncut.ts';

export interface TeachingRead {
	readonly content: TeachingContent;
	readonly sections: readonly ReadSection[];
	readonly repairs: readonly Repair[];
	readonly doubts: readonly Doubt[];
	/** Pieces of the text that stand in no section, or in no row of their table. */
	readonly unread: readonly Traced[];
}

const enough = 0.5;

function notTeaching(source: string): Fault {
	const count = sectionsNamed(source).size;
	const found = count === 0 ? '没有一个章节标题相符' : `只有 ${count} 个章节标题相符`;
	return {
		path: '',
		wrong: `这不是专业教学标准：${found}（共 ${outline.length} 个，从“1 概述”到“11.2 毕业要求”）`,
		right: '请导入教育部专业教学标准的全文（.txt、.docx 或文字版 .pdf）',
	};
}

/** Sections of the outline that are missing, and those that stand twice. */
function doubtSections(sections: readonly Numbered[], remarks: Remarks): void {
	const seen = new Map<string, number>();
	for (const { number, title, offset: place } of sections) {
		if (seen.has(number))
			doubted(remarks, number, place, `“${number} ${title}”出现两次，按第一处读取，请核对`, [
				'按第一处',
				'按第二处',
			]);
		else seen.set(number, place);
	}
	let place = 0;
	for (const { number, title } of outline) {
		place = seen.get(number) ?? place;
		if (!seen.has(number))
			doubted(remarks, number, place, `没有找到“${number} ${title}”，请对照原文补上`);
	}
}

interface Front {
	readonly title: Traced | null;
	readonly rest: readonly Line[];
}

/** The title and what else stands before section 1; `named` begins with the programme's name. */
function frontOf(lines: readonly Line[], named: string, remarks: Remarks): Front {
	const at = titleLines(
		lines.map(({ piece }) => piece.text),
		named,
	);
	const parts = at.flatMap((index) => lines[index]?.piece ?? []);
	if (parts.length === 0) return { title: null, rest: lines };
	const title = respaced(rejoined(parts, remarks), remarks);
	return { title, rest: lines.filter((_, index) => !at.includes(index)) };
}

function cutText(source: string, remarks: Remarks): Cut & { title: Traced | null } {
	const lines = linesOf(source);
	// The title stands within the first lines; its return on later pages is a running head.
	const early = frontOf(lines.slice(0, 40), '', noRemarks()).title;
	const cut = cutAtHeadings(uncut(withoutFurniture(lines, early, remarks), remarks), remarks);
	const second = cut.sections.find(({ number }) => number === '2');
	const named = second?.lines.map(({ plain }) => plain).join('') ?? '';
	const { title, rest } = frontOf(cut.before, named, remarks);
	remarks.unread.push(...rest.map(({ piece }) => piece));
	return { ...cut, title };
}

const unnamed = (place: number): Fault => ({
	path: 'standard/programme',
	wrong: `没有读出专业名称和六位专业代码${place > 0 ? '（第 2 章）' : ''}`,
	right: '第 2 章应写明“专业名称（专业代码）”，如“直播电商服务（730705）”',
});

/**
 * Reads the text of a 专业教学标准. What the text cannot say (days of force, where the file is kept)
 * comes with `given`, or is that of the 2025 form. A text that is no such standard, or names no
 * programme, is refused; whatever else is missing is a doubt.
 */
export function readTeaching(source: string, given: Given = {}): Outcome<TeachingRead> {
	if (looksLikeTeaching(source) < enough) return failure(notTeaching(source));
	const remarks = noRemarks();
	const { sections: numbered, title } = cutText(source, remarks);
	doubtSections(numbered, remarks);
	const reading = readingOf(numbered, remarks);
	const named = reading.sections.find(({ number }) => number === '2');
	const programme = programmeOf(named);
	if (programme.code === '' || programme.name === '') return failure(unnamed(named?.offset ?? 0));
	const content = contentOf({ source, title, programme, reading, given }, remarks);
	const sections = reading.sections.map(({ number, title: words, offset: place, paragraphs }) => ({
		number,
		title: words,
		offset: place,
		paragraphs,
	}));
	return success({ content, sections, ...inOrder(remarks) });
}

const inOrder = ({ repairs, doubts, unread }: Remarks): Remarks => ({
	repairs: repairs.sort((a, b) => a.offset - b.offset),
	doubts: doubts.sort((a, b) => a.offset - b.offset),
	unread: unread.filter(({ text }) => text.trim() !== '').sort((a, b) => offset(a) - offset(b)),
});
