/** The compiler of a 国家职业技能标准: damaged text in, structured and cited data out. */
import { createHash } from 'node:crypto';
import { failure, success, type Outcome } from '#domain/fault.ts';
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { Compiled, CompiledParameter } from '../compiled.ts';
import { storedOf } from '../stored.ts';
import { contentOf, passagesOf, trainingIn } from './content.ts';
import { lackingDoubts } from './lacking.ts';
import { ledgerOf } from './ledger.ts';
import { linesOf } from './lines.ts';
import { takeNotes } from './footnotes.ts';
import { chaptersOf } from './outline.ts';
import { newReading, type Reading } from './reading.ts';
import { looksLikeOccupational } from './recognise.ts';
import { tablesOf } from './tables.ts';
import { textsOf } from './texts.ts';
import { uncut } from './uncut.ts';

export { looksLikeOccupational } from './recognise.ts';

/** Below it a text is something else. */
const leastLikeness = 0.5;

const refused = (wrong: string): Outcome<never> =>
	failure({
		path: '',
		wrong,
		right:
			'请提供国家职业技能标准的全文（含职业概况、基本要求、工作要求、权重表），文字可以选中复制，不是扫描图片',
	});

/**
 * Reads the text of a standard as it was extracted; all offsets are UTF-16 units of `source`.
 */
export function compileOccupational(
	source: string,
): Outcome<Compiled<OccupationalStandardContent>> {
	if (source.trim() === '') return refused('文件里没有文字');
	if (looksLikeOccupational(source) < leastLikeness) return refused('这不像一份国家职业技能标准');
	const reading = newReading();
	const read = readWhole(source, reading);
	return read.ok ? finished(read.value, reading) : read;
}

interface Whole {
	readonly standard: OccupationalStandardContent;
	readonly parameters: readonly CompiledParameter[];
}

function readWhole(source: string, reading: Reading): Outcome<Whole> {
	const { lines, notes } = takeNotes(uncut(linesOf(source, reading), reading), reading);
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

function finished(
	{ standard, parameters }: Whole,
	reading: Reading,
): Outcome<Compiled<OccupationalStandardContent>> {
	const compiled = {
		kind: 'occupational',
		standard,
		parameters,
		ledger: reading.ledger,
		repairs: reading.repairs.sort((a, b) => a.offset - b.offset),
		doubts: [...reading.doubts, ...lackingDoubts(standard)],
	} as const;
	const stored = storedOf(compiled);
	return stored.ok ? success(compiled) : stored;
}
