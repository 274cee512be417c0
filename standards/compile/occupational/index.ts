/** The compiler of a 国家职业技能标准: damaged text in, structured and cited data out. */
import { createHash } from 'node:crypto';
import { failure, success, type Fault, type Outcome } from '#domain/fault.ts';
import { validate } from '#domain/validate.ts';
import {
	occupationalStandard,
	type OccupationalStandardContent,
} from '#standards/schema/occupational.ts';
import type { Compiled, CompiledParameter } from '../compiled.ts';
import { contentOf, passagesOf, trainingIn } from './content.ts';
import { lackingDoubts } from './lacking.ts';
import { ledgerOf } from './ledger.ts';
import { linesOf } from './lines.ts';
import { takeNotes } from './footnotes.ts';
import { chaptersOf } from './outline.ts';
import { corrected, undecided, type OccupationalOverlay } from './overlay.ts';
import { newReading, type Reading } from './reading.ts';
import { looksLikeOccupational } from './recognise.ts';
import { tablesOf } from './tables.ts';
import { textsOf } from './texts.ts';

export { looksLikeOccupational } from './recognise.ts';
export { occupationalOverlay, type OccupationalOverlay } from './overlay.ts';

/** Below it a text is something else. */
const leastLikeness = 0.5;

const refused = (wrong: string): Outcome<never> =>
	failure({
		path: '',
		wrong,
		right:
			'请提供国家职业技能标准的全文（含职业概况、基本要求、工作要求、权重表），文字可以选中复制，不是扫描图片',
	});

const none: OccupationalOverlay = {
	format: 'xunbiao.corrections',
	version: 1,
	corrections: [],
	decisions: [],
};

/**
 * Reads the text of a standard as it was extracted; all offsets are UTF-16 units of `source`. What the
 * text does not give (the library's id) or a person has decided comes from `overlay`.
 */
export function compileOccupational(
	source: string,
	overlay: OccupationalOverlay = none,
): Outcome<Compiled<OccupationalStandardContent>> {
	if (source.trim() === '') return refused('文件里没有文字');
	if (looksLikeOccupational(source) < leastLikeness) return refused('这不像一份国家职业技能标准');
	const reading = newReading();
	const read = readWhole(source, reading);
	return read.ok ? finished(read.value, overlay, reading) : read;
}

interface Whole {
	readonly standard: OccupationalStandardContent;
	readonly parameters: readonly CompiledParameter[];
}

function readWhole(source: string, reading: Reading): Outcome<Whole> {
	const { lines, notes } = takeNotes(linesOf(source, reading), reading);
	const chapters = chaptersOf(lines);
	if (!chapters) return refused('没有找到“工作要求”一章');
	const texts = textsOf(chapters, reading);
	const tables = tablesOf(chapters, texts, notes, reading);
	if (tables.work.length === 0) return refused('“工作要求”一章里没有找到任何等级的表');
	const training = trainingIn(texts, tables);
	reading.ledger.push(...ledgerOf(passagesOf(texts, tables, notes), training.parameters));
	const sha256 = createHash('sha256').update(source).digest('hex');
	const origin = { file: 'source.txt', sha256 };
	return success({
		standard: contentOf(texts, tables, notes, training, origin),
		parameters: training.parameters,
	});
}

/** What a person has set and decided, and the shape of the whole. */
function finished(
	{ standard, parameters }: Whole,
	overlay: OccupationalOverlay,
	reading: Reading,
): Outcome<Compiled<OccupationalStandardContent>> {
	const mended = corrected(standard, overlay);
	if (mended.lost.length > 0) return failure(...mended.lost.map(lostFault));
	const shaped = validate(occupationalStandard, {
		format: 'xunbiao.occupational-standard',
		version: 1,
		kind: 'occupational',
		standard: mended.standard,
		parameters,
	});
	if (!shaped.ok) return shaped;
	return success({
		kind: 'occupational',
		standard: shaped.value.standard,
		parameters,
		ledger: reading.ledger,
		repairs: reading.repairs.sort((a, b) => a.offset - b.offset),
		doubts: undecided([...reading.doubts, ...lackingDoubts(shaped.value.standard)], overlay),
	});
}

const lostFault = (path: string): Fault => ({
	path,
	wrong: '修订所指的字段不存在',
	right: '改正 corrections 中这一条的 path',
});
