/** The plan as a Word file: what it holds, how it is set, and that an office program opens it whole. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { decimal } from '#domain/exact.ts';
import { measure } from '#domain/plan/measure.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { PrintJob } from '#exports/views/job.ts';
import { planDocument } from '#exports/views/plan-document.ts';
import { laidOut } from '#exports/word/layout/fit.ts';
import { contentsEntries } from '#exports/word/layout/pages.ts';
import { ownPaper } from '#exports/word/kit/page.ts';
import { printWord } from '#exports/word/index.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { converted, office } from './office.ts';
import { jobFor } from './workbook.ts';

const part = async (bytes: Uint8Array, name: string): Promise<string> =>
	(await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';

const textsOf = (xml: string): string => xml.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, '');
const count = (xml: string, form: RegExp): number => xml.match(form)?.length ?? 0;

async function printed(
	changes: Partial<Plan> = {},
): Promise<{ job: PrintJob; bytes: Uint8Array; xml: string }> {
	const job = await jobFor(referencePlan(changes));
	const bytes = await printWord(job);
	return { job, bytes, xml: await part(bytes, 'word/document.xml') };
}

const pdfText = (pdf: Uint8Array): string[] => {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-pdf-'));
	try {
		writeFileSync(path.join(folder, 'a.pdf'), pdf);
		const text = execFileSync('pdftotext', ['-layout', path.join(folder, 'a.pdf'), '-']);
		return text.toString().split('\f').slice(0, -1);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};

describe('the Word file', () => {
	let plan: Awaited<ReturnType<typeof printed>>;
	beforeAll(async () => (plan = await printed()));

	it('has the chapters of the outline of 2025, and its appendices', () => {
		const { chapters, appendices } = planDocument(plan.job);
		expect(chapters.map(({ title }) => title)).toEqual([
			'概述',
			'专业名称（专业代码）',
			'入学基本要求',
			'基本修业年限',
			'职业面向',
			'培养目标',
			'培养规格',
			'课程设置及学时安排',
			'师资队伍',
			'教学条件',
			'质量保障和毕业要求',
		]);
		expect(appendices.map(({ title }) => title)).toEqual([
			'附录一　教学进程表',
			'附录二　合规检查报告',
			'附录三　标准依据对比表',
			'附录四　培养规格与课程对应表',
		]);
		for (const { title } of [...chapters, ...appendices])
			expect(textsOf(plan.xml)).toContain(title.replace('　', ''));
	});

	it('prints every course, every outcome, every figure of the totals', () => {
		const text = textsOf(plan.xml);
		for (const { name } of plan.job.plan.courses) expect(text).toContain(name);
		for (const { text: outcome } of plan.job.plan.outcomes)
			expect(text).toContain(outcome.replaceAll(/\s/g, ''));
		for (const figure of ['3114', '1170', '1944', '1745', '414', '161'])
			expect(text).toContain(figure);
	});

	it('reports every finding with its clause and its result', () => {
		const text = textsOf(plan.xml);
		for (const { title, clause } of plan.job.check.findings) {
			expect(text).toContain(title);
			if (clause.quote) expect(text).toContain(clause.quote.replaceAll(/\s/g, ''));
		}
	});

	it('is set on A4: upright chapters, wide tables across, the schedule folded out, heads that repeat, rows that do not split', () => {
		expect(count(plan.xml, /<w:pgSz w:w="11906" w:h="16838"/g)).toBe(4);
		expect(count(plan.xml, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/g)).toBe(2);
		expect(count(plan.xml, /<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"/g)).toBe(1);
		// Schedule and matrix have heads of two rows.
		expect(count(plan.xml, /<w:tblHeader\/>/g)).toBe(count(plan.xml, /<w:tbl>/g) + 2);
		expect(count(plan.xml, /<w:cantSplit/g)).toBe(count(plan.xml, /<w:tr>/g));
	});

	it('numbers headings by a list, and asks nothing when it is opened', async () => {
		const numbering = await part(plan.bytes, 'word/numbering.xml');
		expect(numbering).toContain('w:val="%1、"');
		expect(numbering).toContain('chineseCounting');
		expect(await part(plan.bytes, 'word/settings.xml')).not.toContain('updateFields');
		expect(count(plan.xml, /w:dirty="true"/g)).toBe(0);
		expect(count(plan.xml, /SEQ 表/g)).toBe(count(plan.xml, /<w:tbl>/g));
	});

	it('ends the entries of its contents at the right margin', () => {
		const tabs = [...plan.xml.matchAll(/<w:tab w:val="right"[^>]*w:pos="(\d+)"/g)];
		expect(tabs.length).toBeGreaterThan(10);
		expect([...new Set(tabs.map(([, place]) => Number(place)))]).toEqual([
			ownPaper.textWidth('upright'),
		]);
	});

	it('carries its fingerprint, and says that it is a draft', async () => {
		const properties = await part(plan.bytes, 'docProps/custom.xml');
		expect(properties).toContain(plan.job.fingerprint.root);
		expect(textsOf(plan.xml)).toContain('未登记，无核验码');
		const zip = await JSZip.loadAsync(plan.bytes);
		const heads = Object.keys(zip.files).filter((name) => name.startsWith('word/header'));
		expect(heads.length).toBeGreaterThan(0);
		for (const head of heads) expect(await part(plan.bytes, head)).toContain('送审稿');
	});

	it('of a version has no mark of a draft', async () => {
		const version = {
			label: 'v1.0',
			code: null,
			registration: null,
			address: null,
			acceptedBy: '沈毅',
			acceptedOn: '2026-05-12',
		};
		const bytes = await printWord({ ...plan.job, version });
		expect(textsOf(await part(bytes, 'word/document.xml'))).toContain('沈毅');
		expect(await part(bytes, 'word/header1.xml')).not.toContain('送审稿');
	});
});

describe('other plans', () => {
	it('the form of 2019 has its nine chapters', async () => {
		const { job, xml } = await printed({ outline: '2019' });
		expect(planDocument(job).chapters.map(({ title }) => title)).toEqual([
			'专业名称及代码',
			'入学要求',
			'修业年限',
			'职业面向',
			'培养目标与培养规格',
			'课程设置及要求',
			'教学进程总体安排',
			'实施保障',
			'毕业要求',
		]);
		expect(textsOf(xml)).toContain('实施保障');
	});

	it('an empty plan says what is not written', async () => {
		const { xml } = await printed({
			courses: [],
			segments: [],
			groups: [],
			outcomes: [],
			themes: [],
			chapters: {},
			goal: '',
		});
		expect(textsOf(xml)).toContain('（本部分尚未编写）');
	});

	it('items of a list are paragraphs of their own that hang below their marks', async () => {
		const text = '如下：\n（1）共 {{totals/hours}} 学时\n① {{course/gone/hours}}\n甲';
		const { job, xml } = await printed({
			chapters: { overview: [{ id: 'p1', text, meets: [] }] },
		});
		const hours = decimal(measure(job.plan).totals.hours);
		const lookOf = (words: string) =>
			(xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find((one) => textsOf(one) === words) ?? '';
		expect(lookOf(`（1）共${hours}学时`)).toMatch(/w:left="1440" w:hanging="800"/);
		expect(lookOf('①【无法计算：已删除的课程的学时】')).toMatch(/w:left="960" w:hanging="320"/);
		for (const words of ['如下：', '甲']) {
			expect(lookOf(words)).toContain('w:val="Body"');
			expect(lookOf(words)).not.toContain('w:hanging');
		}
	});

	it('text is text, whatever it looks like', async () => {
		const strange = '<w:p>&amp; "引号" =1+1 \u{20000}';
		const { xml } = await printed({
			goal: strange,
			chapters: { overview: [{ id: 'p1', text: strange, meets: [] }] },
		});
		expect(xml).toContain('&lt;w:p&gt;&amp;amp; ');
		expect(xml).toContain('\u{20000}');
	});
});

describe.runIf(office !== null)('opened by LibreOffice (not run where there is none)', () => {
	it('every page is there, and the contents are right to a page', async () => {
		const { job, bytes } = await printed();
		const pages = pdfText(await converted(bytes, 'docx', 'pdf'));
		const entries = contentsEntries(laidOut(planDocument(job)));
		const squeezed = pages.map((page) => page.replaceAll(/\s/g, ''));
		// Cover and contents come first; the numbers begin with the chapters.
		for (const { title, page } of entries) {
			const found = squeezed.findIndex(
				(text, index) => index > 1 && text.includes(title.replaceAll(/\s/g, '')),
			);
			expect(Math.abs(found - 1 - page), title).toBeLessThanOrEqual(1);
		}
		expect(pages.length).toBeGreaterThan(10);
		expect(squeezed.every((page) => page !== '')).toBe(true);
	});
});
