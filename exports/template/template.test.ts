/** Templates of schools: what is understood of them, and what of others is refused, with its place and how to mend it. */
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import * as build from '#tests/builders/template-of.ts';
import { readTemplate } from './index.ts';
import { fieldNames, markOf, nearest } from './marks.ts';

const { line, styled, templateOf, a4, reference } = build;
const slot = line('〔正文〕');

async function understood(bytes: Uint8Array) {
	const read = await readTemplate(bytes);
	if (!read.ok) throw new Error(JSON.stringify(read.faults));
	return read.value.understood;
}
async function faultsOf(bytes: Uint8Array): Promise<string[]> {
	const read = await readTemplate(bytes);
	return read.ok ? [] : read.faults.map(({ path, wrong, right }) => `${path}：${wrong}；${right}`);
}
const faultsIn = async (body: string, more: object = {}) =>
	faultsOf(await templateOf({ body, ...more }));

describe('a template that holds', () => {
	it('is understood: its order, its looks, its paper, its heads', async () => {
		const found = await understood(await build.logoTemplate());
		expect(found.steps.map((step) => (step.kind === 'slot' ? step.name : '学校'))).toEqual([
			'学校',
			'目录',
			'正文',
		]);
		expect(found.steps[0]).toMatchObject({ pictures: 1 });
		expect(found.fields).toContain('核验码');
		const look = (role: string) => found.looks.find((one) => one.role === role);
		expect(look('正文')?.words).toBe('楷体，12 磅');
		expect(look('标题 1（章）')).toEqual({
			role: '标题 1（章）',
			from: '样式“标题 1”',
			words: '华文中宋，18 磅，加粗，颜色 #1F3864',
		});
		expect(look('题注')?.from).toBeNull();
		expect(found.page).toBe('A4，页边距 上 30、下 25、左 25、右 25 毫米');
		expect(found.frames).toEqual(['页眉：某某职业技术学校（图片 1）']);
		expect(found.notes.map(({ what }) => what).join()).toContain('没有〔附录〕');
	});

	it('its marks may be parted over runs, and typed with brackets and colons of either width', async () => {
		const found = await understood(
			await templateOf({
				body: line(['〔', '章', ':专业名称(专业', '代码)〕']) + line('〔 学校名称 〕'),
			}),
		);
		expect(found.steps).toEqual([
			{ kind: 'slot', name: '章：专业名称（专业代码）' },
			{ kind: 'own', text: '〔 学校名称 〕', pictures: 0 },
		]);
		expect(found.notes.map(({ then }) => then)).toContain(
			'没有写到的章按国家标准的次序接在最后写到的一章之后',
		);
	});

	it('numbers of documents are no marks', async () => {
		expect(await faultsIn(line('教职成〔2021〕2 号，校党〔 26 年〕9 号') + slot)).toEqual([]);
	});

	it('what only its editor needs is left behind, and said where something is lost', async () => {
		const body = [
			'<w:p><w:hyperlink r:id="rId77"><w:r><w:t>校园网</w:t></w:r></w:hyperlink></w:p>',
			'<w:p><w:bookmarkStart w:id="1" w:name="x"/><w:commentRangeStart w:id="1"/><w:r><w:t>有批注</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>',
			'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2020-01-01</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
			`<w:sdt><w:sdtPr/><w:sdtContent>${line('控件里的字')}</w:sdtContent></w:sdt>`,
		].join('');
		const relations =
			'<Relationship Id="rId77" Type="http://x/hyperlink" Target="https://evil.example" TargetMode="External"/>';
		const read = await readTemplate(await templateOf({ body: body + slot, relations }));
		if (!read.ok) throw new Error(JSON.stringify(read.faults));
		const kept = JSON.stringify(read.value.blocks);
		for (const text of ['校园网', '有批注', '2020-01-01', '控件里的字'])
			expect(kept).toContain(text);
		for (const gone of ['bookmark', 'comment', 'instrText', 'fldChar', 'sdt', 'hyperlink', 'rsid'])
			expect(kept).not.toContain(gone);
		const said = read.value.understood.notes.map(({ what }) => what).join();
		for (const word of ['链接', '批注', '日期']) expect(said).toContain(word);
	});
});

describe('what is refused', () => {
	const zipOf = (names: string[]) =>
		templateOf({ body: slot, parts: Object.fromEntries(names.map((name) => [name, 'x'])) });
	const text = (content: string) => Promise.resolve(new TextEncoder().encode(content));
	const cases: [string, () => Promise<Uint8Array>, RegExp][] = [
		['nothing', () => text(''), /文件是空的/],
		['text', () => text('hello'), /不是 \.docx 文件；请在 Word 或 WPS 里另存为/],
		['a PDF', () => text('%PDF-1.7'), /这是 PDF/],
		[
			'an old .doc',
			() => Promise.resolve(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])),
			/旧式的 \.doc/,
		],
		['too much', () => Promise.resolve(tooLarge()), /超过 10 MB/],
		[
			'another zip',
			async () => new JSZip().file('a.txt', 'x').generateAsync({ type: 'uint8array' }),
			/没有 Word 的正文/,
		],
		['half a zip', async () => (await build.logoTemplate()).subarray(0, 900), /压缩目录读不出来/],
		['macros', () => zipOf(['word/vbaProject.bin']), /有宏；请另存为不含宏/],
		['ActiveX', () => zipOf(['word/activeX/activeX1.xml']), /ActiveX/],
		['an embedded file', () => zipOf(['word/embeddings/oleObject1.bin']), /嵌有别的文件/],
		['broken XML', () => templateOf({ body: '<w:p>' }), /不是完整的 XML/],
		[
			'a document type',
			() =>
				templateOf({
					body: slot,
					parts: { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' },
				}),
			/结构异常/,
		],
		[
			'endless nesting',
			() => templateOf({ body: '<w:p>'.repeat(300) + '</w:p>'.repeat(300) }),
			/结构异常/,
		],
		[
			'Strict',
			() =>
				templateOf({
					body: slot,
					parts: {
						'word/document.xml':
							'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body/></w:document>',
					},
				}),
			/Strict/,
		],
	];
	it.each(cases)('%s', async (_, make, form) => {
		expect((await faultsOf(await make())).join('\n')).toMatch(form);
	});

	it('a bomb, before it is inflated', async () => {
		const zip = await JSZip.loadAsync(await build.logoTemplate());
		zip.file('word/styles.xml', ' '.repeat(40 * 2 ** 20));
		const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
		expect((await faultsOf(bytes)).join()).toMatch(/展开后过大/);
	});

	it('what is hidden in the text: changes, objects, other documents, contents, charts', async () => {
		const hidden: [string, RegExp][] = [
			['<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>新</w:t></w:r></w:ins></w:p>', /修订/],
			['<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr></w:p>', /修订/],
			['<w:p><w:r><w:object/></w:r></w:p>', /嵌入的对象/],
			['<w:altChunk r:id="rId9"/>', /另一份文档/],
			[
				'<w:p><w:fldSimple w:instr=" TOC \\o "><w:r><w:t>一</w:t></w:r></w:fldSimple></w:p>',
				/自动生成的目录；.*〔目录〕/,
			],
			[
				'<w:p><w:r><w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></w:drawing></w:r></w:p>',
				/图表/,
			],
		];
		for (const [body, form] of hidden) expect((await faultsIn(body + slot)).join()).toMatch(form);
	});

	it('a picture that lies elsewhere, or is none', async () => {
		const relations =
			'<Relationship Id="rId8" Type="http://x/image" Target="file:///etc/passwd" TargetMode="External"/>';
		const outside = `<w:p>${build.drawing('rId8')}</w:p>${slot}`;
		expect((await faultsIn(outside, { relations })).join()).toMatch(/链接到文件之外的图片/);
		const own = `<w:p>${build.drawing('rId9')}</w:p>${slot}`;
		const parts = { 'word/media/logo.png': '<svg onload="x"/>' };
		expect((await faultsIn(own, { parts })).join()).toMatch(/logo\.png 不是 PNG/);
	});

	it('marks: unknown ones with the nearest, twice, in company, in a head, none at all', async () => {
		expect((await faultsIn(line('〔学校名〕') + slot)).join()).toMatch(
			/正文：不认识标记〔学校名〕；最接近的是〔学校名称〕/,
		);
		expect((await faultsIn(slot + slot)).join()).toMatch(/〔正文〕写了不止一次/);
		const chapter = line('〔章：培养目标〕');
		expect((await faultsIn(chapter + chapter)).join()).toMatch(/〔章：培养目标〕写了不止一次/);
		expect((await faultsIn(line('以下是〔目录〕') + slot)).join()).toMatch(/〔目录〕没有独占一段/);
		expect((await faultsIn(slot, { header: line('〔附录〕') })).join()).toMatch(
			/^页眉：〔附录〕没有/,
		);
		expect((await faultsIn(line('封面'))).join()).toMatch(/没有写正文放在哪里/);
	});

	it('a passage in the style of a heading', async () => {
		expect((await faultsIn(line('〔正文〕', styled('1')))).join()).toMatch(/用了标题样式/);
	});

	it('everything at once', async () => {
		const found = await faultsIn(line('〔甲〕') + line('〔乙〕'));
		expect(found).toHaveLength(3);
	});
});

describe('paper', () => {
	const page = (left: number, right: number, more = '') =>
		`<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="${right}" w:bottom="1440" w:left="${left}" w:header="850" w:footer="850" w:gutter="0"/>${more}`;
	const of = (section: string) => faultsIn(slot, { section });

	it('is wide enough from 130 mm between the margins on', async () => {
		expect(await of(page(2268, 2268))).toEqual([]);
		expect((await of(page(2268, 2325))).join()).toMatch(/宽 129 毫米.*至少留出 130 毫米/);
	});
	it('is upright, of one column, and high enough for the schedule across', async () => {
		expect((await of('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')).join()).toMatch(
			/横向/,
		);
		expect((await of(page(1440, 1440, '<w:cols w:num="2"/>'))).join()).toMatch(/分了栏/);
		expect((await of('<w:pgSz w:w="10319" w:h="14572"/>')).join()).toMatch(/高 257 毫米/);
	});
	it('of the chapters alone: a cover may be as it likes', async () => {
		const cover = `<w:p><w:pPr><w:sectPr>${page(4000, 4000)}</w:sectPr></w:pPr></w:p>`;
		expect(await faultsIn(cover + slot, { section: reference + a4 })).toEqual([]);
	});
});

it('whatever bytes come, they are read or refused', async () => {
	const whole = await build.logoTemplate();
	const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.boolean() });
	await fc.assert(
		fc.asyncProperty(change, async ({ at, byte, cut }) => {
			const bytes = whole.slice(0, cut ? at : undefined);
			if (!cut) bytes[at] = byte;
			const read = await readTemplate(bytes);
			expect(read.ok || read.faults.every(({ wrong, right }) => wrong !== '' && right !== '')).toBe(
				true,
			);
		}),
		{ numRuns: 150 },
	);
});

it('the nearest of a mark is itself, and one that misses a character is found', () => {
	for (const name of fieldNames) {
		expect(markOf(name)).toEqual({ kind: 'field', name });
		expect(nearest(name)).toBe(name);
		if (name.length > 3) expect(nearest(name.slice(1))).toBe(name);
	}
});

function tooLarge(): Uint8Array {
	const bytes = new Uint8Array(10 * 2 ** 20 + 1);
	bytes.set([0x50, 0x4b]);
	return bytes;
}
