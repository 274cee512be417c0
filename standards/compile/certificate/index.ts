/** The compiler of a 1+X 职业技能等级标准: damaged text in, structured and cited data out. */
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { validate } from '#domain/validate.ts';
import {
	certificateStandard,
	type CertificateStandardContent,
} from '#standards/schema/certificate.ts';
import { traced } from '../text/traced.ts';
import type { Compiled } from '../compiled.ts';
import { contentOf } from './content.ts';
import { readDocument } from './document.ts';
import { linesOf } from './lines.ts';
import { corrected, noOverlay, undecided, type CertificateOverlay } from './overlay.ts';
import { newReading, type Reading } from './reading.ts';
import { looksLikeCertificate } from './recognise.ts';

export { looksLikeCertificate } from './recognise.ts';
export { certificateOverlay, type CertificateOverlay } from './overlay.ts';

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
 * Reads the text of a standard as it was extracted; all offsets are UTF-16 units of `source`. What the
 * text does not give (the library's id) or a person has decided comes from `overlay`.
 */
export function compileCertificate(
	source: string,
	overlay: CertificateOverlay = noOverlay,
): Outcome<Compiled<CertificateStandardContent>> {
	if (source.trim() === '') return refused('文件里没有文字');
	if (source.length > mostCharacters)
		return refused('文字超过一百万字，不会是一份职业技能等级标准');
	if (looksLikeCertificate(source) < leastLikeness) return refused('这不像一份职业技能等级标准');
	const reading = newReading();
	const standard = contentOf(source, readDocument(linesOf(traced(source)), reading), reading);
	if (standard.levels.every(({ domains }) => domains.length === 0))
		return refused('没有找到任何等级的职业技能要求（形如 1.1.1 的编号）');
	return finished(standard, overlay, reading);
}

/** What a person has set and decided, and the shape of the whole. */
function finished(
	standard: CertificateStandardContent,
	overlay: CertificateOverlay,
	reading: Reading,
): Outcome<Compiled<CertificateStandardContent>> {
	const mended = corrected(standard, overlay);
	if (mended.lost.length > 0) return failure(...mended.lost.map(lostFault));
	const shaped = validate(certificateStandard, {
		format: 'xunbiao.certificate-standard',
		version: 1,
		kind: 'certificate',
		standard: mended.standard,
		parameters: [],
	});
	if (!shaped.ok) return shaped;
	return success({
		kind: 'certificate',
		standard: shaped.value.standard,
		parameters: [],
		ledger: inOrder(reading.ledger),
		repairs: inOrder(reading.repairs),
		doubts: inOrder(undecided(reading.doubts, overlay)),
	});
}

const inOrder = <Note extends { readonly offset: number }>(notes: readonly Note[]): Note[] =>
	[...notes].sort((a, b) => a.offset - b.offset);

const lostFault = (path: string): Fault => ({
	path,
	wrong: '修订所指的字段不存在',
	right: '改正 corrections 中这一条的 path',
});
