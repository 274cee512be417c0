import JSZip from 'jszip';
import { certificatePath } from '#domain/certificates/certificate.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Appendix, TableView } from '#exports/views/document.ts';
import type { PrintJob } from '#exports/views/job.ts';
import { planDocument } from '#exports/views/plan-document.ts';
import { printWord } from '#exports/word/index.ts';
import { demonstration, strange } from './certificate-cases.ts';
import { jobFor } from './workbook.ts';

const tablesIn = ({ blocks }: Pick<Appendix, 'blocks'>): TableView[] =>
	blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));

function appendixOf(job: PrintJob) {
	const view = planDocument(job);
	const appendix = view.appendices.find(({ title }) => title.endsWith('课证对接表')) as Appendix;
	return { view, appendix, tables: tablesIn(appendix) };
}

const textOf = (table: TableView | undefined): string =>
	(table?.rows ?? []).map((row) => row.map(({ text }) => text).join('|')).join('\n');

describe('附录 课证对接表', () => {
	let job: PrintJob;
	beforeAll(async () => (job = await jobFor(await demonstration())));

	it('stands after the schedule, across, its tables numbered with the others', () => {
		const { view, appendix, tables } = appendixOf(job);
		expect(view.appendices.map(({ title }) => title)).toEqual([
			'附录一　教学进程表',
			'附录二　课证对接表',
			'附录三　合规检查报告',
			'附录四　标准依据对比表',
			'附录五　培养规格与课程对应表',
		]);
		expect(appendix.landscape).toBe(true);
		expect(tables.map(({ caption }) => caption)).toEqual([
			'直播电商（初级）课证对接',
			'直播电商（初级）学分转换',
			'网络直播运营（初级）课证对接',
			'网络直播运营（初级）学分转换',
		]);
		const numbers = [...view.chapters, ...view.appendices].flatMap(tablesIn);
		expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, index) => index + 1));
	});

	it('prints beside the conversion what the school’s rule says of it', () => {
		const certificate = job.plan.certificates[0]!;
		const clause = { layer: 'school', issuer: '教务处', number: '第三条', quote: null } as const;
		const message = '直播电商（初级）共转换 3 学分，应不超过 4 学分（教务处 第三条）。';
		const own = {
			...job.check.findings[0]!,
			...{ rule: 'certificate/credit-conversion', clause, message },
			at: [certificatePath(certificate, 'conversion')],
		};
		const check = { ...job.check, findings: [...job.check.findings, own] };
		const { tables } = appendixOf({ ...job, check });
		const conversions = tables.filter(({ caption }) => caption.endsWith('学分转换'));
		expect(conversions.map(({ note }) => note)).toEqual([message, undefined]);
	});

	it('says of each task which courses carry it, in which role, semester and hours, and whether it is covered', () => {
		const { plan } = job;
		const { tables } = appendixOf(job);
		expect(tables[0]?.head[0]?.map(({ text }) => text)).toEqual([
			'领域',
			'任务',
			'技能要求（编号、条数）',
			'承担课程（学时、学期）',
			'是否覆盖',
		]);
		const text = textOf(tables[0]);
		expect(text).toContain('1.1 直播间搭建|1.1.1～1.1.5（5 条）|');
		expect(text).toMatch(/：讲授 \d+ 条.*，[\d.]+ 学时，第.、?.*学期/);
		const mapped = new Set(
			plan.certificates[0]?.mapping.flatMap(({ courses }) => courses.map(({ course }) => course)),
		);
		for (const { id, name } of plan.courses)
			expect(text.includes(`${name}：`), name).toBe(mapped.has(id));
	});

	it('lists what is lacking: skills, levels, standards, courses', async () => {
		const { appendix, tables } = appendixOf(await jobFor(strange()));
		const [map, conversion, gaps] = tables;
		expect(textOf(map)).toContain('部分学生');
		expect(map?.note).toContain('未计入');
		expect(textOf(conversion)).toContain('方案中已没有这门课程');
		expect(textOf(conversion)).toContain('合计|3.5');
		expect(textOf(gaps)).toContain('初级 1.1.2|');
		expect(textOf(gaps)).toContain('只在部分学生选修的课程里讲授');
		expect(textOf(gaps)).not.toContain('初级 1.1.1|');
		const said = appendix.blocks.flatMap((block) =>
			block.kind === 'paragraph' ? [block.text] : [],
		);
		expect(said.join()).toContain('没有“特级”这一等级');
		expect(said.join()).toContain('标准库中没有 no-such');
	});

	it('is printed with heads that repeat and rows that do not split', async () => {
		const bytes = await printWord(job);
		const xml = await (await JSZip.loadAsync(bytes)).file('word/document.xml')!.async('string');
		const table =
			xml.split('<w:tbl>').find((part) => part.includes('技能要求（编号、条数）')) ?? '';
		expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
		const rows = table.split('</w:tbl>')[0] ?? '';
		expect(rows.match(/<w:cantSplit/g)).toHaveLength(rows.match(/<w:tr>/g)?.length ?? 0);
	});
});
