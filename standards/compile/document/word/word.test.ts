import { describe, expect, it } from 'vitest';
import { paragraph, part, run, wordParts } from '#tests/builders/word-parts.ts';
import { readDocument } from '../index.ts';

async function read(body: string, parts: Record<string, string> = {}) {
	const document = await readDocument('a.docx', await wordParts(body, parts));
	if (!document.ok) throw new Error(document.faults[0]?.wrong);
	return document.value;
}
const textOf = async (body: string, parts?: Record<string, string>): Promise<string> =>
	(await read(body, parts)).text;

const cell = (content: string, properties = ''): string =>
	`<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (...rows: string[]): string =>
	`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

describe('tables', () => {
	it('are a row a line; merged cells stand once or empty, paragraphs of a cell are marked', async () => {
		const text = await textOf(
			paragraph('表1') +
				table(
					cell(paragraph('工作领域'), '<w:gridSpan w:val="2"/>') + cell(paragraph('要求')),
					cell(paragraph('1. 策划'), '<w:vMerge w:val="restart"/>') +
						cell(paragraph('1.1 选品')) +
						cell(paragraph('1.1.1 能挑选；') + paragraph('') + paragraph('1.1.2 具备意识。')),
					cell(paragraph(''), '<w:vMerge/>') +
						cell(paragraph('1.2 脚本')) +
						cell(paragraph('1.2.1 能编写')),
				) +
				paragraph('表后'),
		);
		expect(text).toBe(
			'表1\n\n工作领域\t要求\n1. 策划\t1.1 选品\t<p>1.1.1 能挑选；</p><p>1.1.2 具备意识。</p>\n\t1.2 脚本\t1.2.1 能编写\n\n表后',
		);
	});

	it('split over sections stand apart, rows that a change deleted are gone, merged ones say nothing', async () => {
		const deleted = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph('旧'))}</w:tr><w:tr><w:trPr><w:ins/></w:trPr>${cell(paragraph('新'))}</w:tr></w:tbl>`;
		const merged = table(
			cell(paragraph('1. 甲'), '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>') +
				cell(paragraph('能')),
			cell(paragraph('遗留'), '<w:gridSpan w:val="2"/><w:vMerge w:val="continue"/>') +
				cell(paragraph('做')),
		);
		const section = '<w:p><w:pPr><w:sectPr/></w:pPr></w:p>';
		expect((await textOf(deleted + section + merged)).replace(/\n+/g, '\n')).toBe(
			'\n新\n1. 甲\t能\n\t做\n',
		);
	});

	it('inside a cell are read where they stand, and tabs and breaks never make new cells', async () => {
		const inner = table(cell(paragraph('甲')) + cell(paragraph('乙')));
		const broken = '<w:p><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>';
		expect(await textOf(table(cell(inner + paragraph('')) + cell(broken)))).toBe(
			'\n甲 乙\t<p>一 二</p><p>三</p>\n',
		);
	});
});

const level = (at: number, format: string, text: string, more = ''): string =>
	`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = part(
	'numbering',
	`<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'decimal', '%2.', '<w:isLgl/>')}${level(2, 'decimal', '（%3）')}</w:abstractNum>
	<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1', '<w:pStyle w:val="Heading1"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Heading2"/>')}</w:abstractNum>
	<w:abstractNum w:abstractNumId="2">${level(0, 'decimalEnclosedCircle', '%1')}</w:abstractNum>
	<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', '')}</w:abstractNum>
	<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
	<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
	<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
	<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
	<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`,
);
const styles = part(
	'styles',
	`<w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
	<w:style w:type="paragraph" w:styleId="Heading2"><w:basedOn w:val="Heading1"/></w:style>`,
);
const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
const listed = (text: string, list: number, at = 0): string =>
	paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
const styled = (text: string, style: string): string =>
	paragraph(text, `<w:pStyle w:val="${style}"/>`);

describe('automatic numbers', () => {
	it('are written out, each level in its own form, lower ones begin anew', async () => {
		const body =
			listed('总则', 1) +
			listed('范围', 1, 1) +
			listed('甲', 1, 2) +
			listed('乙', 1, 2) +
			listed('要求', 1, 1) +
			listed('丙', 1, 2) +
			Array.from({ length: 10 }, () => listed('章', 1)).join('');
		const lines = (await textOf(body, parts)).split('\n');
		expect(lines.slice(0, 6)).toEqual([
			'一、总则',
			'1. 范围',
			'（1）甲',
			'（2）乙',
			'2. 要求',
			'（1）丙',
		]);
		expect(lines.at(-1)).toBe('十一、章');
	});

	it('come from the style of a heading', async () => {
		const body =
			styled('概述', 'Heading1') +
			styled('范围', 'Heading2') +
			styled('术语', 'Heading2') +
			styled('课程', 'Heading1') +
			styled('设置', 'Heading2');
		expect(await textOf(body, parts)).toBe('1 概述\n1.1 范围\n1.2 术语\n2 课程\n2.1 设置');
	});

	it('are circled, begin anew where a list says so, and go on where it does not', async () => {
		const body =
			listed('甲', 3) + listed('乙', 3) + listed('丙', 4) + listed('丁', 4) + listed('点', 5);
		expect(await textOf(body, parts)).toBe('① 甲\n② 乙\n① 丙\n② 丁\n点');
	});

	it('stand in cells, too: 序号 is often nothing but its number', async () => {
		const number =
			'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr></w:p>';
		expect(await textOf(table(cell(number) + cell(paragraph('直播销售'))), parts)).toBe(
			'\n①\t直播销售\n',
		);
	});
});

const fieldChar = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

describe('what a paragraph says once all changes are accepted', () => {
	it.each<[string, string, string]>([
		[
			'insertions are read, deletions are not',
			`<w:p>${run('不少于')}<w:del><w:r><w:delText>2500</w:delText></w:r></w:del><w:ins>${run('3000')}</w:ins></w:p>`,
			'不少于3000',
		],
		[
			'a paragraph whose mark was deleted runs on',
			`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前半')}</w:p>${paragraph('后半')}`,
			'前半后半',
		],
		[
			'moved text stands at its new place',
			`<w:p><w:moveFrom>${run('旧')}</w:moveFrom><w:moveTo>${run('新')}</w:moveTo></w:p>`,
			'新',
		],
		[
			'hidden text is not read',
			`<w:p>${run('可见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p>`,
			'可见',
		],
		[
			'a field shows its result',
			'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
			'7',
		],
		[
			'the result of a field inside the code of another is not printed',
			`<w:p>${fieldChar('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${fieldChar('begin')}<w:r><w:instrText>PAGE</w:instrText></w:r>${fieldChar('separate')}${run('7')}${fieldChar('end')}<w:r><w:instrText> = 7</w:instrText></w:r>${fieldChar('separate')}${run('第七页')}${fieldChar('end')}${run('完')}</w:p>`,
			'第七页完',
		],
		[
			'a circled number is a field',
			'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,12)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
			'⑫',
		],
		[
			'a sign of the Symbol font',
			'<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>50%</w:t></w:r></w:p>',
			'≥50%',
		],
		[
			'a fraction',
			'<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath></w:p>',
			'1/3',
		],
		[
			'a text box is read once, after its paragraph',
			`<w:p>${run('外')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('内')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph('内')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
			'外\n内',
		],
		[
			'what is not known by name is passed through, whatever its name',
			`<w:p><toString xmlns="urn:x">${run('甲')}</toString></w:p>`,
			'甲',
		],
		[
			'content controls only wrap',
			`<w:sdt><w:sdtContent>${paragraph('甲')}</w:sdtContent></w:sdt>`,
			'甲',
		],
		[
			'contents keep the tab before their page',
			'<w:p><w:r><w:t>1</w:t><w:tab/><w:t>范围</w:t><w:tab/><w:t>12</w:t></w:r></w:p>',
			'1 范围\t12',
		],
	])('%s', async (_, body, text) => {
		expect(await textOf(body)).toBe(text);
	});

	it('footnotes stand at the end, their marks do not stand in the text', async () => {
		const feet = part(
			'footnotes',
			`<w:footnote w:type="separator">${paragraph('')}</w:footnote><w:footnote w:id="1">${paragraph('含复习考试')}</w:footnote>`,
		);
		const body = `<w:p>${run('教学时间 40 周')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
		const document = await read(body, { 'word/footnotes.xml': feet });
		expect(document.text).toBe('教学时间 40 周\n\n注1：含复习考试');
		expect(document.notes.join()).toContain('脚注');
	});
});
