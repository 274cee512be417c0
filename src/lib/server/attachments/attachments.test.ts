import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf } from '#tests/builders/plan-of.ts';
import * as build from '#tests/builders/school-of.ts';
import { listAudit, soughtIn } from '../audit/index.ts';
import { readSchool, writeSchool } from '../db/databases.ts';
import { attachments, audit } from '../db/school/schema.ts';
import { archiveOf } from '../material/index.ts';
import { attach, attachmentFile, attachmentsOf, withdrawAttachment } from './index.ts';

const { granted, refusalOf } = build;
let school: build.TestSchool;
let other: build.TestSchool;
let planId: string;
let leave: () => Promise<void>;

beforeAll(async () => {
	({ leave } = await build.freshData());
	school = await build.schoolOf('江州市甲校');
	other = await build.schoolOf('江州市乙校');
	planId = await build.planIn(school['department-head'], planOf({}));
});
afterAll(() => leave());

const pdf = (size: number, fill = 0) => {
	const bytes = new Uint8Array(size).fill(fill);
	bytes.set(Buffer.from('%PDF-1.7'));
	return bytes;
};
const send = (bytes: Uint8Array, name = '论证意见.pdf', as = school['academic-affairs']) =>
	attach(as, planId, `${build.requestId()}-attach`, { name, bytes });
const megabyte = 2 ** 20;

describe('an attachment', () => {
	it('is given out to the byte to whoever reads the plan, larger than one piece', async () => {
		const bytes = pdf(2 * megabyte + 7, 3);
		granted(await send(bytes));
		const [file] = granted(await attachmentsOf(school.auditor, planId)).files;
		expect(file).toMatchObject({ name: '论证意见.pdf', kind: 'pdf', size: bytes.length });
		const given = granted(await attachmentFile(school.auditor, planId, file!.id));
		expect(Buffer.from(given.bytes).equals(Buffer.from(bytes))).toBe(true);
		expect(given.mediaType).toBe('application/pdf');
	});

	it('is there for nobody of another school, and for nobody who does not read the plan', async () => {
		const [file] = granted(await attachmentsOf(school.auditor, planId)).files;
		const strangers = [other.auditor, other['academic-affairs'], school['school-admin']];
		for (const stranger of strangers) {
			const missing = await attachmentFile(stranger, 'nosuchplan', file!.id);
			expect(await attachmentFile(stranger, planId, file!.id)).toEqual(missing);
			expect(refusalOf(await attachmentsOf(stranger, planId)).code).toBe('not-found');
			expect(refusalOf(await send(pdf(10), '纪要.pdf', stranger)).code).toBe('not-found');
			const withdrawn = await withdrawAttachment(stranger, planId, file!.id, '理由');
			expect(refusalOf(withdrawn).code).toBe('not-found');
		}
		const ours = await build.planIn(school['department-head'], planOf({}));
		const elsewhere = await attachmentFile(school.auditor, ours, file!.id);
		expect(refusalOf(elsewhere).code).toBe('not-found');
	});

	it('is uploaded by 教务 and authors alone', async () => {
		granted(await send(pdf(20), '作者.pdf', school['department-head']));
		for (const role of ['auditor', 'department-reviewer'] as const)
			expect(refusalOf(await send(pdf(20), '外.pdf', school[role])).code).toBe('not-allowed');
	});

	it('sent twice is kept once, and another file under the same form is none', async () => {
		const requestId = 'the-same-form';
		const sent = { name: '一.pdf', bytes: pdf(30, 1) };
		const many = async () => granted(await attachmentsOf(school.auditor, planId)).files.length;
		granted(await attach(school['academic-affairs'], planId, requestId, sent));
		const before = await many();
		granted(await attach(school['academic-affairs'], planId, requestId, sent));
		const another = { name: '二.pdf', bytes: pdf(30, 2) };
		const refusal = refusalOf(await attach(school['academic-affairs'], planId, requestId, another));
		expect([refusal.code, await many()]).toEqual(['invalid', before]);
	});

	it.each([
		['a page', Buffer.from('<!doctype html><script>'), '页.pdf'],
		['nothing', new Uint8Array(), '空.pdf'],
		['a program', Buffer.from('MZ'), '程序.pdf'],
	])('is not %s, whatever it is called', async (_, bytes, name) => {
		expect(refusalOf(await send(bytes, name)).code).toBe('invalid');
	});

	it('may be an office file without macros', async () => {
		const zip = (parts: readonly string[]) => {
			const made = new JSZip();
			for (const part of parts) made.file(part, '<x/>');
			return made.generateAsync({ type: 'uint8array' });
		};
		const plain = ['[Content_Types].xml', 'word/document.xml'];
		expect(granted(await send(await zip(plain), '纪要')).name).toBe('纪要.docx');
		const withMacros = await zip([...plain, 'word/vbaProject.bin']);
		expect(refusalOf(await send(withMacros, '纪要.docx')).code).toBe('invalid');
		expect(refusalOf(await send(await zip(['a.txt']), '包.docx')).code).toBe('invalid');
	});

	it('has at most 10 MB, and all of a plan 50, withdrawn ones counted', async () => {
		const own = await build.planIn(school['department-head'], planOf({}));
		const put = (bytes: Uint8Array) =>
			attach(school['academic-affairs'], own, `${build.requestId()}-attach`, {
				name: '大.pdf',
				bytes,
			});
		expect(refusalOf(await put(pdf(10 * megabyte + 1))).code).toBe('invalid');
		for (let one = 0; one < 4; one += 1) granted(await put(pdf(10 * megabyte)));
		granted(await put(pdf(10 * megabyte - 8)));
		const [first] = granted(await attachmentsOf(school.auditor, own)).files;
		granted(await withdrawAttachment(school['academic-affairs'], own, first!.id, '传错了'));
		expect(refusalOf(await put(pdf(9))).code).toBe('too-many');
		granted(await put(pdf(8)));
	});

	it('that is withdrawn stays listed with the reason, and is given out no more', async () => {
		const affairs = school['academic-affairs'];
		granted(await send(pdf(40, 4), '撤.pdf'));
		const file = granted(await attachmentsOf(affairs, planId)).files.at(-1)!;
		expect(refusalOf(await withdrawAttachment(affairs, planId, file.id, ' ')).code).toBe('invalid');
		granted(await withdrawAttachment(affairs, planId, file.id, '扫描不清'));
		const again = await withdrawAttachment(affairs, planId, file.id, '再撤');
		expect(refusalOf(again).code).toBe('not-found');
		const listed = granted(await attachmentsOf(school.auditor, planId)).files.at(-1);
		expect(listed).toMatchObject({ name: '撤.pdf', end: { reason: '扫描不清' } });
		const given = await attachmentFile(school.auditor, planId, file.id);
		expect(refusalOf(given).code).toBe('not-found');
	});

	it('is never written over, and its bytes stand not in the 操作记录', async () => {
		await expect(
			writeSchool(school.schoolId, (db) => db.update(attachments).set({ name: '改' })),
		).rejects.toThrow();
		await expect(writeSchool(school.schoolId, (db) => db.delete(attachments))).rejects.toThrow();
		const entries = await readSchool(school.schoolId, (db) => db.select().from(audit));
		const longest = Math.max(...entries.map(({ changes }) => changes.length));
		expect(longest).toBeLessThan(megabyte);
		const { lines } = granted(
			await listAudit(school.auditor, soughtIn(new URLSearchParams()), null),
		);
		const nouns = lines.flatMap(({ changes }) => changes.map(({ noun }) => noun));
		expect(nouns).toEqual(expect.arrayContaining(['附件', '附件的撤下']));
	});
});

describe('the archive of a plan’s records', () => {
	it('holds its documents and standing attachments, each with its hash', async () => {
		const { stream, name } = granted(await archiveOf(school.auditor, planId, 'http://localhost'));
		expect(name).toMatch(/审核材料\.zip$/);
		const bytes = await new Response(stream).arrayBuffer();
		const zip = await JSZip.loadAsync(bytes);
		const names = Object.keys(zip.files);
		expect(names.some((one) => one.endsWith('.docx') && !one.includes('/'))).toBe(true);
		expect(names).toEqual(expect.arrayContaining(['审批记录.txt', '公开的意见.txt', 'SHA256SUMS']));
		expect(names.join()).toContain('附件/01-论证意见.pdf');
		expect(names.join()).not.toContain('撤.pdf');
		const list = await zip.file('SHA256SUMS')!.async('string');
		expect(
			list
				.trim()
				.split('\n')
				.map((line) => line.slice(66))
				.sort(),
		).toEqual(names.filter((one) => one !== 'SHA256SUMS' && !zip.files[one]!.dir).sort());
	});

	it('is there for nobody of another school', async () => {
		const refused = await archiveOf(other.auditor, planId, 'http://localhost');
		expect(refusalOf(refused).code).toBe('not-found');
	});
});
