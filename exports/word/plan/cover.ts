/** Cover: school, programme, what it is, cohort; at its foot what the file is worth. No header, no footer. */
import { ImageRun, LineRuleType, Paragraph, TextRun } from 'docx';
import { shortFingerprint } from '#domain/plan/fingerprint.ts';
import { planTitle, standing, type PrintJob } from '../../views/job.ts';
import { chineseNumber } from '../../views/words.ts';
import { points } from '../kit/page.ts';

export interface CoverLine {
	readonly style: string;
	readonly text: string;
	/** Space above it, in points. */
	readonly before: number;
}

const line = (style: string, text: string, before = 0): CoverLine => ({ style, text, before });

export const lineLook = ({ style, before }: CoverLine) => ({
	style,
	...(before > 0 ? { spacing: { before: points(before) } } : {}),
});

/** How far it has come, in one line: all that was recorded of it stands in 审批记录. */
export function acceptance({ version }: PrintJob): string {
	if (!version) return '送审稿，尚未审定';
	const published = version.approvals?.find(({ name }) => name === '发布');
	return published
		? `发布：${published.short}`
		: `教务处审核通过：${version.acceptedBy}　${version.acceptedOn}`;
}

function foot(job: PrintJob): string[] {
	return [
		standing(job),
		`内容指纹：${shortFingerprint(job.fingerprint)}`,
		acceptance(job),
		`印制日期：${job.day}`,
		...(job.version?.address ? [`核验：${job.version.address}`] : []),
	];
}

/** 25 mm in pixels of a ninety-sixth of an inch. */
const codeSide = 94;

export const codePicture = (data: Uint8Array): Paragraph =>
	new Paragraph({
		style: 'CoverFoot',
		// Lines of a fixed height would show no more of it than that.
		spacing: { line: 240, lineRule: LineRuleType.AUTO },
		children: [
			new ImageRun({
				type: 'png',
				data: Buffer.from(data),
				transformation: { width: codeSide, height: codeSide },
				altText: { name: '核验二维码', title: '核验二维码', description: '扫描后打开核验页' },
			}),
		],
	});

export function coverLines(job: PrintJob): CoverLine[] {
	const { plan } = job;
	const years = `${chineseNumber(plan.years)}年制`;
	return [
		line('CoverLine', plan.school.name, 60),
		line('CoverTitle', `${plan.programme.name}专业`, 60),
		line('CoverTitle', '人才培养方案', 10),
		line('CoverLine', `（${plan.cohort}级　${years}　专业代码 ${plan.programme.code}）`, 24),
		...(plan.department === '' ? [] : [line('CoverLine', plan.department, 24)]),
		...(plan.authors.length === 0 ? [] : [line('CoverLine', `编制：${plan.authors.join('、')}`)]),
		...foot(job).map((text, index) => line('CoverFoot', text, index === 0 ? 110 : 0)),
	];
}

const paragraph = (one: CoverLine): Paragraph =>
	new Paragraph({ ...lineLook(one), children: [new TextRun(one.text)] });

/** `code`: the QR code of a version, a PNG, above what the file is worth; null of a draft. */
export function cover(job: PrintJob, code: Uint8Array | null): Paragraph[] {
	const lines = coverLines(job);
	if (!code) return lines.map(paragraph);
	const worth = lines.findIndex(({ style }) => style === 'CoverFoot');
	return [
		...lines.slice(0, worth).map(paragraph),
		paragraph(line('CoverFoot', '', 20)),
		codePicture(code),
		...lines.slice(worth).map((one) => paragraph({ ...one, before: 0 })),
	];
}

/** Core properties by which a file is found again. */
export const properties = (job: PrintJob) => ({
	title: planTitle(job.plan),
	subject: job.plan.programme.code,
	creator: job.plan.school.name || '循标',
	keywords: job.version?.code ?? '未登记',
	description: `依据 ${job.standard?.title ?? '通用规则'}`,
});
