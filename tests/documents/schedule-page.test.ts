/** The sheet 教学进程表 as it is printed: one page of A3 wherever it can be read there, whatever its remarks say. */
import { beforeAll, describe, expect, it } from 'vitest';
import { bookOf } from '#exports/excel/book.ts';
import { printWorkbook } from '#exports/excel/index.ts';
import { scheduleFit } from '#exports/excel/schedule/fit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { certificateOf, mappingOf, occupationOf } from '#tests/builders/claims-of.ts';
import { withCourses } from '#tests/builders/long-plans.ts';
import { demonstration } from './certificate-cases.ts';
import { caseNames, casePlan } from './excel-cases.ts';
import { convertedAll, office } from './office.ts';
import { a3, pagesOf, type Page } from './pdf-pages.ts';
import { jobFor } from './workbook.ts';

/** Every course serves three certificates, so that each remark is as long as remarks become. */
async function longNotes(): Promise<Plan> {
	const plan = await demonstration();
	const mapping = plan.courses.flatMap(({ id }) => mappingOf([`初级/${id}`], id));
	const livestream = { id: 'livestream-ecommerce', edition: '2021-1.0' };
	return {
		...plan,
		certificates: [
			certificateOf({ mapping }),
			certificateOf({ standard: livestream, mapping }),
			occupationOf({ mapping }),
		],
	};
}

const fitOf = async (plan: Plan) => scheduleFit(bookOf(await jobFor(plan)).places.schedule);

describe('the paper of the schedule', () => {
	it.each(caseNames)('is one page: %s', async (name) => {
		expect((await fitOf(await casePlan(name))).onePage).toBe(true);
	});

	it('is several for more rows than can be read on one, as wide as ever', async () => {
		const demo = await demonstration();
		const fits = await Promise.all([60, 75].map((size) => fitOf(withCourses(demo, size))));
		expect(fits.map(({ onePage }) => onePage)).toEqual([false, false]);
		expect(fits[1]?.widths.slice(0, 2)).toEqual([9.5, 30]);
	});
});

/** Pages before the first of the next sheet. */
function schedulePages(pdf: Uint8Array): Page[] {
	const pages = pagesOf(pdf);
	const next = pages.findIndex(({ lines }) => lines.some(({ text }) => /周数分配表$/.test(text)));
	return pages.slice(0, next);
}

/** Points of its letters. */
function sizeOf({ lines }: Page, text: string): number {
	const found = lines.find((line) => line.text === text);
	return found ? (found.right - found.left) / text.length : 0;
}

describe.runIf(office !== null)('printed by LibreOffice (not run where there is none)', () => {
	let pdfs: Uint8Array[];
	beforeAll(async () => {
		const demo = await demonstration();
		const plans = [demo, withCourses(demo, 45), await longNotes(), withCourses(demo, 100)];
		const books = await Promise.all(plans.map(async (plan) => printWorkbook(await jobFor(plan))));
		pdfs = await convertedAll(books, 'xlsx', 'pdf');
	}, 240_000);

	it.each([
		['the demonstration', 0],
		['45 courses', 1],
		['long remarks in every row', 2],
	])('%s stands on one page, from its title to its notes, in 7 points at least', (_, index) => {
		const pages = schedulePages(pdfs[index]!);
		expect(pages).toHaveLength(1);
		const [page] = pages;
		expect(page?.width).toBeCloseTo(a3, 0);
		const texts = page?.lines.map(({ text }) => text) ?? [];
		expect(texts.some((text) => text.endsWith('教学进程表'))).toBe(true);
		expect(texts.some((text) => text.includes('工作表保护没有密码'))).toBe(true);
		expect(sizeOf(page!, '中国特色社会主义')).toBeGreaterThan(7);
	});

	it('100 courses go on over pages, each with its heads', () => {
		const pages = schedulePages(pdfs[3]!);
		expect(pages.length).toBeGreaterThan(1);
		for (const { lines } of pages)
			expect(lines.some(({ text }) => text.includes('各学期周学时'))).toBe(true);
	});
});
