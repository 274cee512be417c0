/** The contents name the page on which each heading stands, as LibreOffice fills the pages. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { planDocument } from '#exports/views/plan-document.ts';
import { printWord } from '#exports/word/index.ts';
import { laidOut } from '#exports/word/layout/fit.ts';
import { contentsEntries } from '#exports/word/layout/pages.ts';
import { programmeOf, skeletonPlan } from '#standards/general/skeleton.ts';
import { withCourses } from '#tests/builders/long-plans.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { demonstration } from './certificate-cases.ts';
import { convertedAll, office } from './office.ts';
import { jobFor } from './workbook.ts';

const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** Lines of each page. */
function pagesOf(pdf: Uint8Array): string[][] {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-pdf-'));
	try {
		writeFileSync(path.join(folder, 'a.pdf'), pdf);
		const order = ['-layout', path.join(folder, 'a.pdf'), '-'];
		const text = execFileSync('pdftotext', order, { maxBuffer: 2 ** 28 }).toString();
		return text.split('\f').map((page) => page.split('\n').map(bare));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The first page of the chapters: behind cover and contents, whose entries end in a page number. */
const firstPage = (pages: readonly string[][], title: string): number =>
	pages.findIndex((lines) => lines.includes(bare(title)));

async function general(outline: string): Promise<Plan> {
	const programme = await programmeOf('730701');
	if (!programme.ok) throw new Error('no such programme');
	const plan = await skeletonPlan(programme.value, { cohort: 2026, department: '商贸系' });
	return { ...plan, outline };
}

const plans: readonly (readonly [string, () => Promise<Plan> | Plan])[] = [
	['demonstration', demonstration],
	['reference plan', () => referencePlan()],
	['plan of 45 courses', async () => withCourses(await demonstration(), 45)],
	['skeleton of 2019', () => general('2019')],
	['skeleton of 2025', () => general('2025')],
	['reference plan by the form of 2019', () => referencePlan({ outline: '2019' })],
];

describe.runIf(office !== null)('the contents (not run where there is no LibreOffice)', () => {
	it('name the page of every heading', { timeout: 240_000 }, async () => {
		const jobs = await Promise.all(plans.map(async ([, plan]) => jobFor(await plan())));
		const pdfs = await convertedAll(await Promise.all(jobs.map(printWord)), 'docx', 'pdf');
		const wrong = jobs.flatMap((job, index) => {
			const entries = contentsEntries(laidOut(planDocument(job)));
			const pages = pagesOf(pdfs[index]!);
			const first = firstPage(pages, entries[0]!.title);
			let at = first;
			return entries.flatMap(({ title, page }) => {
				const found = pages.findIndex((lines, place) => place >= at && lines.includes(bare(title)));
				at = Math.max(at, found);
				const stands = found - first + 1;
				return stands === page
					? []
					: [`${plans[index]?.[0]}: ${title} ${page}, stands on ${stands}`];
			});
		});
		expect(wrong).toEqual([]);
	});
});
