/** Plans printed by schools' own templates: sound, verifiable, in the school's order, opened by an office whole. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import validate from '@ooxml-tools/validate';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { printForm } from '#exports/printing.ts';
import { verifyFile } from '#exports/verify/index.ts';
import type { PrintJob } from '#exports/views/job.ts';
import { starterTemplate } from '#exports/word/template/starter.ts';
import { anyKey, registered } from '#tests/builders/sealed-of.ts';
import { logoTemplate, reorderedTemplate } from '#tests/builders/template-of.ts';
import { demonstration } from './certificate-cases.ts';
import { converted, office } from './office.ts';
import { changed, placesIn } from './tampered.ts';
import { jobFor } from './workbook.ts';

const key = anyKey();
const makers = { starter: starterTemplate, logo: logoTemplate, reordered: reorderedTemplate };
type Name = keyof typeof makers;
const names = Object.keys(makers) as Name[];

let draft: PrintJob;
let version: PrintJob;
const templates = {} as Record<Name, Uint8Array>;
const files = {} as Record<Name, Uint8Array>;
const by = (name: Name): PrintJob => ({ ...version, template: templates[name] });

beforeAll(async () => {
	const plan = await demonstration();
	draft = await jobFor({ ...plan, school: { ...plan.school, name: '滨海职业学校' } });
	version = registered(draft, key);
	for (const name of names) {
		templates[name] = await makers[name]();
		files[name] = await printForm('word', by(name), key);
	}
}, 120_000);

const verified = async (bytes: Uint8Array) => {
	const found = await verifyFile(bytes, [key], crypto.subtle);
	if (!found.ok) throw new Error(found.faults[0]?.wrong);
	return found.value;
};
const partOf = async (bytes: Uint8Array, name: string): Promise<string> =>
	(await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';
const textOf = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '');
const headings = (xml: string): string[] =>
	(xml.match(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs) ?? []).map(textOf);

describe.each(names)('by the template %s', (name) => {
	it('a version is sound, proves itself, and is the same bytes again', async () => {
		expect((await validate(files[name], 'docx')).map(({ description }) => description)).toEqual([]);
		const found = await verified(files[name]);
		expect([found.result, found.signature]).toEqual(['unchanged', 'valid']);
		expect(found.fingerprint).toEqual(version.fingerprint);
		expect(Buffer.compare(await printForm('word', by(name), key), files[name])).toBe(0);
	});

	it('what is changed in it is found', async () => {
		const places = await placesIn(files[name], 'word');
		for (const at of [0, 1, 40, 400, places.length - 1]) {
			const { bytes, before } = await changed(files[name], 'word', places[at]!, '被改过的');
			const found = await verified(bytes);
			expect(found.result).toBe('changed');
			expect(found.changes.map((change) => change.before).join()).toContain(before.trim());
		}
	});

	it('all that the plan says is in it, and no mark is left', async () => {
		const own = await printForm('word', version, key);
		const [mine, theirs] = await Promise.all(
			[own, files[name]].map(async (bytes) => textOf(await partOf(bytes, 'word/document.xml'))),
		);
		for (const { name: course } of version.plan.courses)
			expect(theirs?.includes(course), course).toBe(true);
		expect(theirs?.includes('滨海职业学校')).toBe(true);
		expect(theirs?.includes(version.version?.code ?? '?')).toBe(true);
		expect(/〔(?!20\d\d)/.test(theirs ?? '')).toBe(false);
		const tables = async (bytes: Uint8Array) =>
			((await partOf(bytes, 'word/document.xml')).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [])
				.map(textOf)
				.sort();
		expect(await tables(files[name])).toEqual(await tables(own));
		expect(mine === theirs).toBe(false);
	});

	it('a draft says on every page that it is one', async () => {
		const bytes = await printForm('word', { ...draft, template: templates[name] });
		const zip = await JSZip.loadAsync(bytes);
		const heads = Object.keys(zip.files).filter((part) => /^word\/header/.test(part));
		expect(heads.length).toBeGreaterThan(0);
		for (const head of heads) expect(await partOf(bytes, head)).toContain('送审稿');
		expect((await verified(bytes)).registration).toBeNull();
	});

	it('every page of the chapters says which version it is', async () => {
		const document = await partOf(files[name], 'word/document.xml');
		const relations = await partOf(files[name], 'word/_rels/document.xml.rels');
		const sections = (document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? []).slice(-5);
		for (const section of sections) {
			const id = /<w:headerReference w:type="default" r:id="([^"]+)"/.exec(section)?.[1] ?? '';
			const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relations)?.[1] ?? '';
			expect(textOf(await partOf(files[name], `word/${target}`))).toContain('v1.0');
		}
	});
});

describe('what a template says', () => {
	it('is the order of the chapters; what it does not name follows as it should', async () => {
		const official = headings(await partOf(files.logo, 'word/document.xml'));
		const own = headings(await partOf(files.reordered, 'word/document.xml'));
		expect(own.slice(0, 4)).toEqual(['培养目标', '培养规格', '职业面向', '概述']);
		expect(own.toSorted()).toEqual(official.toSorted());
	});

	it('is the look: fonts, colours, paper, a logo, and its own pages where they stand', async () => {
		const styles = await partOf(files.logo, 'word/styles.xml');
		const heading = /<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
		for (const part of ['华文中宋', '1F3864', '<w:keepNext/>', '<w:outlineLvl w:val="0"/>'])
			expect(heading).toContain(part);
		expect(heading).not.toContain('w:numPr');
		const document = await partOf(files.reordered, 'word/document.xml');
		expect(document).toContain('<w:pgMar w:top="1701" w:right="1417"');
		expect(textOf(document)).toMatch(
			/编制说明.*培养目标.*以上三章由专业建设委员会论证.*编印：教务处/s,
		);
		const parts = Object.keys((await JSZip.loadAsync(files.logo)).files);
		expect(parts).toContain('word/media/template1.png');
		expect(await partOf(files.logo, 'word/_rels/header101.xml.rels')).toContain('template1.png');
	});

	it('leaves sizes in tables as they are, whatever its style of them', async () => {
		const styles = await partOf(files.logo, 'word/styles.xml');
		const table = /<w:style [^>]*w:styleId="TableText75".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
		expect(table).toContain('<w:basedOn w:val="a9"/>');
		expect(table).toContain('<w:sz w:val="15"/>');
		expect(table).not.toContain('w:rFonts');
	});

	it('no chapter is lost where a plan has another outline than the marks', async () => {
		const plan = { ...(await demonstration()), outline: '2019' };
		const job = { ...(await jobFor(plan)), template: templates.reordered };
		const found = headings(await partOf(await printForm('word', job), 'word/document.xml'));
		expect(found).toHaveLength(9);
		expect(found[0]).toBe('职业面向');
	});
});

function pagesOf(pdf: Uint8Array): string[] {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-pdf-'));
	try {
		writeFileSync(path.join(folder, 'a.pdf'), pdf);
		const text = execFileSync('pdftotext', ['-layout', path.join(folder, 'a.pdf'), '-']);
		return text
			.toString()
			.split('\f')
			.slice(0, -1)
			.map((page) => page.replaceAll(/\s/g, ''));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

describe.runIf(office !== null)('opened by LibreOffice (not run where there is none)', () => {
	it.each(names)(
		'by %s: no page is empty, and the same content when it is saved again',
		async (name) => {
			const pages = pagesOf(await converted(files[name], 'docx', 'pdf'));
			expect(pages.length).toBeGreaterThan(20);
			expect(pages.filter((page) => page === '')).toEqual([]);
			expect(pages[0]).toContain('滨海职业学校');
			const again = await verified(await converted(files[name], 'docx', 'docx'));
			expect(again.changes).toEqual([]);
			expect(again.result).toBe('same');
		},
		180_000,
	);
});
