/** Pages as they are printed: no heading alone at the foot, no row in two halves, nothing beyond the margins. */
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { planDocument } from '#exports/views/plan-document.ts';
import type { PrintJob } from '#exports/views/job.ts';
import { printWord } from '#exports/word/index.ts';
import { logoTemplate } from '#tests/builders/template-of.ts';
import { withCourses } from '#tests/builders/long-plans.ts';
import { demonstration } from './certificate-cases.ts';
import { converted, convertedAll, office } from './office.ts';
import { a3, pagesOf } from './pdf-pages.ts';
import { jobFor } from './workbook.ts';

const kinds = ['own', 'template'] as const;
type Kind = (typeof kinds)[number];

let job: PrintJob;
const files = {} as Record<Kind, Uint8Array>;
beforeAll(async () => {
	job = await jobFor(await demonstration());
	files.own = await printWord(job);
	files.template = await printWord({ ...job, template: await logoTemplate() });
});

const documentOf = async (bytes: Uint8Array): Promise<string> =>
	(await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
const numbers = (xml: string, form: RegExp): number[] =>
	[...xml.matchAll(form)].map(([, value]) => Number(value));
const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);

/** Width between the margins of each section, with the tables in it. */
function sectionsOf(xml: string): { width: number; tables: string[] }[] {
	const ends = [...xml.matchAll(/<w:pgSz w:w="(\d+)".*?<w:pgMar ([^>]*)\/>/gs)];
	let from = 0;
	return ends.map((match) => {
		const [, paper, margins = ''] = match;
		const side = (name: string) => numbers(margins, new RegExp(`w:${name}="(\\d+)"`, 'g'))[0] ?? 0;
		const tables = xml.slice(from, match.index).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
		from = match.index;
		return { width: Number(paper) - side('left') - side('right'), tables };
	});
}

describe.each(kinds)('a plan by %s', (kind) => {
	it('has no table wider than its page, and columns that add to its width', async () => {
		const sections = sectionsOf(await documentOf(files[kind]));
		expect(sections.flatMap(({ tables }) => tables).length).toBeGreaterThan(10);
		for (const { width, tables } of sections)
			for (const table of tables) {
				const columns = sum(numbers(table, /<w:gridCol w:w="(\d+)"/g));
				expect(columns).toBeLessThanOrEqual(width);
				expect(numbers(table, /<w:tblW w:type="dxa" w:w="(\d+)"/g)).toEqual([columns]);
			}
	});

	it('has rows that do not split, heads that repeat, and headings that stay with what follows', async () => {
		const xml = await documentOf(files[kind]);
		const rows = xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
		expect(rows.every((row) => row.includes('<w:cantSplit'))).toBe(true);
		const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
		expect(tables.every((table) => table.includes('<w:tblHeader'))).toBe(true);
		const styles =
			(await (await JSZip.loadAsync(files[kind])).file('word/styles.xml')?.async('string')) ?? '';
		for (const [level, id] of ['Heading1', 'Heading2', 'Heading3'].entries()) {
			const style = new RegExp(`w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
			expect(style).toContain('<w:keepNext/>');
			expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`);
		}
		for (const id of ['Caption', 'AppendixTitle'])
			expect(new RegExp(`w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0]).toContain(
				'<w:keepNext/>',
			);
	});
});

/** The pages from the schedule's title to that of the next appendix. */
function schedulePages(pdf: Uint8Array): ReturnType<typeof pagesOf> {
	const pages = pagesOf(pdf);
	// After cover and contents.
	const begins = (title: string) =>
		pages.findIndex(
			({ lines }, at) =>
				at > 1 &&
				lines
					.map(({ text }) => text)
					.join('')
					.includes(title),
		);
	return pages.slice(begins('附录一教学进程表'), begins('附录二课证对接表'));
}

describe.runIf(office !== null)('printed by LibreOffice (not run where there is none)', () => {
	let pdfs: Uint8Array[];
	beforeAll(async () => {
		pdfs = await convertedAll([files.own, files.template], 'docx', 'pdf');
	}, 180_000);

	it('the schedule of the demonstration, and of 45 courses, is one page, on a template’s paper, too', async () => {
		const longer = await jobFor(withCourses(job.plan, 45));
		const template = await logoTemplate();
		const words = await Promise.all([longer, { ...longer, template }].map(printWord));
		const longPdfs = await convertedAll(words, 'docx', 'pdf');
		for (const pdf of [...pdfs, ...longPdfs]) {
			const pages = schedulePages(pdf);
			expect(pages).toHaveLength(1);
			expect(pages[0]?.width).toBeCloseTo(a3, 0);
			const lines = pages[0]?.lines.map(({ text }) => text) ?? [];
			expect(lines.some((text) => text.startsWith('注：各学期教学周'))).toBe(true);
		}
	}, 180_000);

	it('that of 120 rows goes on over pages of A4, each with its heads', async () => {
		const long = await jobFor(withCourses(job.plan, 100));
		const pages = schedulePages(await converted(await printWord(long), 'docx', 'pdf'));
		expect(pages.length).toBeGreaterThan(2);
		for (const { width, lines } of pages) {
			expect(width).toBeLessThan(a3 - 100);
			expect(lines.some(({ text }) => text.includes('各学期周学时'))).toBe(true);
		}
	}, 180_000);

	it('no heading or caption is the last line of a page, and no text stands in the margin', () => {
		const { chapters, appendices } = planDocument(job);
		const blocks = [...chapters, ...appendices].flatMap(({ blocks: all }) => all);
		const headings = [
			...[...chapters, ...appendices].map(({ title }) => title),
			...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
		].map((text) => text.replaceAll(/\s|　/g, ''));
		// A cell may say the same as a heading, but without its number.
		const number = /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|(?=附录))/;
		const isAlone = (text: string): boolean =>
			/^表\d+/.test(text) || (number.test(text) && headings.includes(text.replace(number, '')));
		for (const pdf of pdfs)
			for (const { width, lines } of pagesOf(pdf).slice(2)) {
				const body = lines.filter(({ text }) => text !== '' && !/^—?\d*—?$/.test(text));
				expect(isAlone(body.at(-1)?.text ?? ''), body.at(-1)?.text).toBe(false);
				const least = (20 / 25.4) * 72;
				for (const { left, right, text } of body) {
					expect(left, text).toBeGreaterThan(least);
					expect(right, text).toBeLessThan(width - least);
				}
			}
	}, 180_000);
});
