import { expect, it } from 'vitest';
import { jobFor } from '#tests/documents/workbook.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import type { PrintJob } from '../views/job.ts';
import { planDocument } from '../views/plan-document.ts';
import { printReport } from './index.ts';

const approvals = [
	{
		name: '校党组织会议审定',
		short: '2026-06-01　校党委会第 9 次会议',
		lines: [['会议编号', '校党〔2026〕9 号 <b>&"']] as const,
	},
];
async function published(goal = '培养目标'): Promise<PrintJob> {
	const job = await jobFor(referencePlan({ goal }));
	const version = {
		label: 'v2.0',
		code: null,
		registration: null,
		address: null,
		acceptedBy: '沈毅',
		acceptedOn: '2026-06-02',
		approvals,
	};
	return { ...job, version, layers: ['江苏省教育厅'] };
}
const textOf = async (job: PrintJob) => new TextDecoder().decode(await printReport(job));

it('the report says what was published, by whom it was approved, and every finding', async () => {
	const job = await published();
	const html = await textOf(job);
	for (const words of ['直播电商服务（730705）', 'v2.0', '江苏省教育厅', '校党组织会议审定'])
		expect(html).toContain(words);
	expect(html).toContain(job.fingerprint.root.toUpperCase());
	for (const { title } of job.check.findings) expect(html).toContain(title);
});

it('the same job gives the same bytes, another plan others', async () => {
	const [first, again, other] = [await published(), await published(), await published('另一个')];
	expect(await textOf(first)).toBe(await textOf(again));
	expect(await textOf(first)).not.toBe(await textOf(other));
});

it('what somebody wrote is text, never markup', async () => {
	const html = await textOf(await published());
	expect(html).toContain('校党〔2026〕9 号 &lt;b&gt;&amp;&quot;');
	expect(html).not.toContain('<b>');
});

it('the document has the approvals as its last appendix, a draft has none', async () => {
	const titles = (job: PrintJob) => planDocument(job).appendices.map(({ title }) => title);
	const job = await published();
	expect(titles(job).at(-1)).toMatch(/^附录.　审批记录$/);
	expect(titles({ ...job, version: null }).join()).not.toContain('审批记录');
});

it('the document of an accepted version says where the 操作记录 stood, and how that is checked', async () => {
	const job = await published();
	const auditHead = { seq: 128, hash: 'ab'.repeat(32), schoolId: 'school0000000000' };
	const version = { ...job.version!, approvals: [], auditHead };
	const last = JSON.stringify(planDocument({ ...job, version }).appendices.at(-1));
	for (const words of ['操作记录', '第 128 条', 'AB'.repeat(32), 'audit verify school0000000000'])
		expect(last).toContain(words);
});
