/** A school's own file as tables and paragraphs; for the thread, since what strangers send may take long. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import { partsOf } from '#domain/own-files/parts.ts';
import { most, type Brought, type SourceTable } from '#domain/own-files/source.ts';
import { columnLetter, type Table } from '#domain/table.ts';
import { readWorkbook } from '#exports/workbook/index.ts';
import { readWordBlocks, type WordBlock } from '#standards/compile/document/word/index.ts';

export interface OwnFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const right =
	'请选择教学进程表（.xlsx）或人才培养方案（.docx）；旧式 .xls、.doc 请先用 Excel、Word 或 WPS 另存';

/** Readers of other doors name the files that those doors want. */
const ourWords = (read: Outcome<never>): Outcome<never> =>
	read.ok
		? read
		: failure(
				...read.faults.map((fault) =>
					/模板|标准|粘贴/.test(fault.right) ? { ...fault, right } : fault,
				),
			);

const holds = (bytes: Uint8Array, name: string): boolean =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, 'latin1');

/** Rows beyond what a schedule has are not looked at, and it is said. */
function bounded(table: Table): { table: Table; notes: string[] } {
	const limit = most.rows + 60;
	if (table.rows.length <= limit) return { table, notes: [] };
	const notes = [
		`“${table.name}”有 ${table.rows.length} 行，只读了前 ${limit} 行：教学进程表没有这么长。`,
	];
	return { table: { ...table, rows: table.rows.slice(0, limit) }, notes };
}

/** Whoever looks at the file does not see these; they are read, and it is said. */
function hiddenIn({ name, rows, hiddenColumns = [] }: Table): string[] {
	const hiddenRows = rows.filter(({ hidden }) => hidden).map(({ number }) => number);
	const listed = (parts: readonly (string | number)[]): string =>
		`${parts.slice(0, 20).join('、')}${parts.length > 20 ? ` 等 ${parts.length} 处` : ''}`;
	return [
		...(hiddenColumns.length > 0
			? [
					`${name}：${listed(hiddenColumns.map(columnLetter))} 列在文件里是隐藏的，也读了；不要的，请删去再上传，或把列改为不读。`,
				]
			: []),
		...(hiddenRows.length > 0
			? [`${name}：第 ${listed(hiddenRows)} 行在文件里是隐藏的，也读了；不要的，请删去再上传。`]
			: []),
	];
}

/** Sheets that only we write. */
const oursHidden = '循标核验数据';
const oursShown = '计算依据';

const isOurs = (tables: readonly Table[], hidden: readonly string[]): boolean =>
	hidden.includes(oursHidden) || tables.some(({ name }) => name === oursShown);

async function fromWorkbook(bytes: Uint8Array): Promise<Outcome<Brought>> {
	const read = await readWorkbook(bytes);
	if (!read.ok) return ourWords(read);
	const { tables, hidden } = read.value;
	if (isOurs(tables, hidden))
		return failure({
			path: '',
			wrong: '这是本系统导出的工作簿',
			right: '要把改动带回方案，请用“导回 Excel”；这里读学校自己的教学进程表',
		});
	const kept = tables.map(bounded);
	const unread = hidden.map((name) => `${name}：隐藏的工作表，没有读；要读的，请取消隐藏再上传。`);
	return success({
		tables: kept.flatMap(({ table }) => partsOf({ table, from: 'sheet', before: '' })),
		blocks: [],
		notes: [...kept.flatMap(({ notes }) => notes), ...tables.flatMap(hiddenIn), ...unread],
	});
}

/** The paragraph before a table is its title, as a rule. */
function fromBlocks(all: readonly WordBlock[], notes: readonly string[]): Brought {
	const tables: SourceTable[] = [];
	const blocks: (string | number)[] = [];
	const told = [...notes];
	let before = '';
	for (const block of all) {
		if (block.kind === 'paragraph') {
			blocks.push(block.text);
			if (block.text !== '') before = block.text;
			continue;
		}
		const kept = bounded(block.table);
		told.push(...kept.notes);
		if (tables.length < most.tables)
			for (const part of partsOf({
				...{ table: kept.table, from: 'word' },
				before: (block.title ?? before).slice(0, 120),
			}))
				blocks.push(tables.push(part) - 1);
	}
	const count = all.filter(({ kind }) => kind === 'table').length;
	if (count > most.tables) told.push(`文件有 ${count} 张表，只读了前 ${most.tables} 张。`);
	return { tables, blocks, notes: told };
}

async function fromWord(bytes: Uint8Array): Promise<Outcome<Brought>> {
	const read = await readWordBlocks(bytes);
	if (!read.ok) return ourWords(read);
	return success(fromBlocks(read.value.blocks, read.value.notes));
}

const mostBytes = 20 * 2 ** 20;

/** Whatever the bytes are, the answer is what stands in them, or a reason. */
export async function readOwnFile({ bytes }: OwnFile): Promise<Outcome<Brought>> {
	if (bytes.length > mostBytes)
		return failure({ path: '', wrong: '文件超过 20 MB', right: '请删去图片和无关的内容后再上传' });
	const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
	const isWord = isZip && holds(bytes, 'word/document') && !holds(bytes, 'xl/workbook');
	const read = isWord ? await fromWord(bytes) : await fromWorkbook(bytes);
	if (!read.ok || !holds(bytes, 'vbaProject.bin')) return read;
	return success({
		...read.value,
		notes: [...read.value.notes, '文件里有宏，没有运行，也没有保存。'],
	});
}
