/** The compiler of a 1+X 职业技能等级标准: damaged text in, structured and cited data out. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import { storedOf } from '../stored.ts';
import { traced } from '../text/traced.ts';
import type { Compiled } from '../compiled.ts';
import { contentOf } from './content.ts';
import { readDocument } from './document.ts';
import { linesOf } from './lines.ts';
import { newReading, type Reading } from './reading.ts';
import { looksLikeCertificate } from './recognise.ts';

export { looksLikeCertificate } from './recognise.ts';

/** Below it a text is something else. */
const leastLikeness = 0.3;

/** Characters; the longest standards of this kind have a tenth of it. */
const mostCharacters = 1_000_000;

const refused = (wrong: string): Outcome<never> =>
	failure({
		path: '',
		wrong,
		right:
			'请提供职业技能等级标准的全文（含各等级的“工作领域、工作任务、职业技能要求”表），文字可以选中复制，不是扫描图片',
	});

/**
 * Reads the text of a standard as it was extracted; all offsets are UTF-16 units of `source`.
 */
export function compileCertificate(source: string): Outcome<Compiled<CertificateStandardContent>> {
	if (source.trim() === '') return refused('文件里没有文字');
	if (source.length > mostCharacters)
		return refused('文字超过一百万字，不会是一份职业技能等级标准');
	if (looksLikeCertificate(source) < leastLikeness) return refused('这不像一份职业技能等级标准');
	const reading = newReading();
	const standard = contentOf(source, readDocument(linesOf(traced(source)), reading), reading);
	if (!hasSkills(standard)) return refused('没有找到任何等级的职业技能要求（形如 1.1.1 的编号）');
	return finished(standard, reading);
}

const hasSkills = ({ levels }: CertificateStandardContent): boolean =>
	levels.some(({ domains }) =>
		domains.some(({ tasks }) => tasks.some(({ skills }) => skills.length > 0)),
	);

function finished(
	standard: CertificateStandardContent,
	reading: Reading,
): Outcome<Compiled<CertificateStandardContent>> {
	const compiled = {
		kind: 'certificate',
		standard,
		parameters: [],
		ledger: inOrder(reading.ledger),
		repairs: inOrder(reading.repairs),
		doubts: inOrder(reading.doubts),
	} as const;
	const stored = storedOf(compiled);
	return stored.ok ? success(compiled) : stored;
}

const inOrder = <Note extends { readonly offset: number }>(notes: readonly Note[]): Note[] =>
	[...notes].sort((a, b) => a.offset - b.offset);
