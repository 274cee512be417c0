/**
 * The report of a publication as one file that any browser opens and that needs nothing else: what was
 * published, by whom it was approved, by what it was judged, and every finding with its clause.
 */
import { gather } from '../views/gather.ts';
import { heading, table, cell, headRow, type Block } from '../views/document.ts';
import { planTitle, type PrintJob } from '../views/job.ts';
import { approvalBlocks } from '../views/sections/approvals.ts';
import { reportBlocks } from '../views/sections/report.ts';
import { sectionWords } from '../views/section-words.ts';
import { blockHtml, escaped } from './blocks.ts';

const style = `body{font:14px/1.7 'Noto Serif SC','Songti SC',SimSun,serif;max-width:1100px;margin:24px auto;padding:0 16px;color:#111}
h1{font-size:22px}h2{font-size:17px}table{border-collapse:collapse;width:100%;margin:12px 0;table-layout:fixed}
caption{text-align:left;font-weight:bold}th,td{border:1px solid #777;padding:3px 6px;font-size:12px;overflow-wrap:anywhere}
.left{text-align:left}.center{text-align:center}.right{text-align:right}.bold{font-weight:bold}
tr{break-inside:avoid}thead{display:table-header-group}@page{size:A4;margin:20mm}`;

const pairs = (
	caption: string,
	heads: [string, string],
	rows: readonly (readonly string[])[],
): Block =>
	table({
		caption,
		widths: [24, 76],
		head: [headRow(...heads)],
		rows: rows.map((texts) => texts.map((text) => cell(text, 'left'))),
	});

function identity({
	plan,
	standard,
	check,
	layers,
	version,
	day,
	fingerprint,
}: PrintJob): string[][] {
	return [
		['学校', plan.school.name],
		['专业', `${plan.programme.name}（${plan.programme.code}）`],
		['年级', `${plan.cohort}级`],
		['版本', version?.label ?? ''],
		['专业教学标准', standard ? `《${standard.title}》（${standard.edition} 年版）` : '无'],
		['省级、校级要求', layers.length > 0 ? layers.join('、') : '无'],
		['规则集', check.ruleSet],
		['检查日期', day],
		['内容指纹（SHA-256）', fingerprint.root.toUpperCase()],
	];
}

/** Of a version that is only accepted, nothing is said to be published. */
const isAccepted = ({ version }: PrintJob): boolean =>
	version !== null && version.approvals !== undefined && version.approvals.length === 0;

function blocksOf(job: PrintJob): Block[] {
	const sections = Object.entries(job.fingerprint.sections);
	const hashes = sections.map(([id, hash]) => [sectionWords(id), hash.toUpperCase()]);
	return [
		pairs(isAccepted(job) ? '通过的方案' : '发布的方案', ['项目', '内容'], identity(job)),
		...approvalBlocks(job),
		heading(2, '合规检查报告'),
		...reportBlocks(gather(job)),
		pairs('各部分内容指纹', ['部分', 'SHA-256'], hashes),
	];
}

/** The bytes that are kept and given out; the same job gives the same bytes. */
export function printReport(job: PrintJob): Promise<Uint8Array> {
	const kind = isAccepted(job) ? '合规检查报告' : '发布存档报告';
	const title = escaped(`${planTitle(job.plan)}　${kind}`);
	const html = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1>
${blocksOf(job).map(blockHtml).join('\n')}
</body></html>
`;
	return Promise.resolve(new TextEncoder().encode(html));
}
