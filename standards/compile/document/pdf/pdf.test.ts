import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	pdfOf,
	tablePage,
	type PdfLayout,
	type PdfPage,
	type Placed,
} from '#tests/builders/pdf-of.ts';
import { readDocument } from '../index.ts';

async function read(pages: readonly PdfPage[], layout?: PdfLayout) {
	const document = await readDocument('a.pdf', pdfOf(pages, layout));
	if (!document.ok) throw new Error(document.faults[0]?.wrong);
	return document.value;
}
const wrongOf = async (bytes: Uint8Array): Promise<string> => {
	const document = await readDocument('a.pdf', bytes);
	return document.ok ? `read: ${document.value.text.slice(0, 50)}` : document.faults[0]!.wrong;
};

/** Lines of text from above; an indented one begins two characters further in. */
const column = (lines: readonly string[], top = 740): Placed[] =>
	lines.map((line, at) => ({
		text: line.trimStart(),
		x: line.startsWith('　') ? 84 : 60,
		y: top - at * 20,
	}));

const whole = [
	'8.2 学时安排',
	'学校应结合区域和行业实际制订本校专业人才培养方案，办出水平，办出特色，总学时不少于三千学时，实践性教学学时原则上要占总学时的一半以上，各类选修课程不少于一成。',
	'公共基础课程学时一般占总学时的三分之一，可根据不同专业人才培养的需要在规定范围内适当调整。',
];
/** Broken into lines of 34 characters. */
const wrapped = (text: string): string[] => text.match(/.{1,34}/g) ?? [];
const paragraphs = [whole[0]!, ...wrapped(`　　${whole[1]}`), ...wrapped(`　　${whole[2]}`)];

describe('paragraphs', () => {
	it('are put together from their lines; a heading stays by itself', async () => {
		const { text } = await read([{ texts: column(paragraphs) }]);
		expect(text).toBe(whole.join('\n'));
	});

	it('end at the page; \\f stands between pages', async () => {
		const { text } = await read([
			{ texts: column(paragraphs.slice(0, 2)) },
			{ texts: column(paragraphs.slice(2)) },
		]);
		expect(text.split('\n\f')).toHaveLength(2);
	});

	it('are read in the order of their places, not of the file', async () => {
		const ordered = await read([{ texts: column(paragraphs) }]);
		const mixed = await read([{ texts: [...column(paragraphs)].reverse() }]);
		expect(mixed.text).toBe(ordered.text);
	});
});

describe('headers, footers and page numbers', () => {
	const pages = (count: number): PdfPage[] =>
		Array.from({ length: count }, (_, at) => ({
			texts: [
				{ text: '国家职业教育标准', x: 250, y: 810, size: 9 },
				...column([`第 ${at + 1} 部分的正文在这里说明总学时的安排和要求`], 700),
				{ text: `— ${at + 1} —`, x: 280, y: 30, size: 9 },
			],
		}));

	it('are left out where page after page repeats them, and that is said', async () => {
		const { text, notes } = await read(pages(4));
		expect(text).not.toMatch(/国家职业教育标准|—/);
		expect(text.match(/部分的正文/g)).toHaveLength(4);
		expect(notes.join()).toMatch(/页眉/);
	});

	it('are kept where two pages alone cannot show that they repeat', async () => {
		const { text, notes } = await read(pages(2));
		expect(text).toContain('国家职业教育标准');
		expect(notes).toEqual([]);
	});
});

const ruled = {
	xs: [60, 160, 280, 540],
	ys: [780, 760, 700, 640],
	rows: [
		[['工作领域'], ['工作任务'], ['职业技能要求']],
		[
			['1. 直播策划'],
			['1.1 商品选品与', '定价'],
			['1.1.1 能根据商品历史销售数据和口碑表现等', '评估商品；', '1.1.2 具备 5.5 级以上的敏感度。'],
		],
		[null, ['1.2 内容策划'], ['1.2.1 能编写脚本']],
	],
};
const rows = [
	'工作领域\t工作任务\t职业技能要求',
	'1. 直播策划\t1.1 商品选品与定价\t<p>1.1.1 能根据商品历史销售数据和口碑表现等评估商品；</p><p>1.1.2 具备 5.5 级以上的敏感度。</p>',
	'\t1.2 内容策划\t1.2.1 能编写脚本',
].join('\n');

describe('tables', () => {
	it('with borders are a row a line, wraps joined, items apart, merged cells empty below', async () => {
		expect((await read([tablePage(ruled)])).text).toBe(rows);
	});

	it('whose borders are drawn as thin boxes, in pieces, or under a transformation are the same', async () => {
		const { texts, lines = [] } = tablePage(ruled);
		const boxes = lines.map(([x0, y0, x1, y1]) =>
			y0 === y1
				? `${x0} ${y0 - 0.25} ${x1 - x0} 0.5 re f`
				: `${x0 - 0.25} ${y1} 0.5 ${y0 - y1} re f`,
		);
		expect((await read([{ texts, raw: boxes.join('\n') }])).text).toBe(rows);
		const halved = lines.map(([x0, y0, x1, y1]) => `${x0 * 2} ${y0 * 2} m ${x1 * 2} ${y1 * 2} l S`);
		expect((await read([{ texts, raw: `q 0.5 0 0 0.5 0 0 cm ${halved.join('\n')} Q` }])).text).toBe(
			rows,
		);
	});

	it('printed sideways or upside down are read upright, whether the page says so or not', async () => {
		const matrices = ['0 1 -1 0 842 0', '0 -1 1 0 -200 842', '-1 0 0 -1 595 842'];
		const pages = matrices.map((matrix) => ({ ...tablePage(ruled), matrix }));
		const expected = [rows, rows, rows].join('\n\f');
		expect((await read(pages)).text).toBe(expected);
		expect((await read(pages, { rotate: 90 })).text).toBe(expected);
	});

	it('between paragraphs stand between them', async () => {
		const { texts = [], lines } = tablePage(ruled);
		const around = [
			{ text: '表1 要求（初级）', x: 60, y: 800 },
			{ text: '参考文献', x: 60, y: 600 },
		];
		expect((await read([{ texts: [...texts, ...around], lines }])).text).toBe(
			`表1 要求（初级）\n\n${rows}\n\n参考文献`,
		);
	});

	it('with vertical text are read from above, columns from the right', async () => {
		const upright = [...'基本要求'].map((text, at) => ({
			text,
			x: at < 2 ? 80 : 65,
			y: 745 - (at % 2) * 11,
			size: 10,
		}));
		const { texts = [], lines } = tablePage({
			...ruled,
			ys: [780, 760, 700, 640],
			rows: [
				[['项目'], ['内容'], ['%']],
				[[], ['职业道德'], ['5']],
				[null, ['基础知识'], ['25']],
			],
		});
		expect((await read([{ texts: [...texts, ...upright], lines }])).text).toBe(
			'项目\t内容\t%\n基本要求\t职业道德\t5\n\t基础知识\t25',
		);
	});

	it('cut by a page go on there', async () => {
		const cut = tablePage({
			...ruled,
			ys: [780, 760],
			rows: [[[], [], ['并分发，促进品牌宣传；']]],
		});
		const { text } = await read([tablePage(ruled), cut]);
		expect(text).toBe(`${rows}\n\f\t\t并分发，促进品牌宣传；`);
	});

	it('without borders are found by their columns', async () => {
		const texts = [
			['序号', '课程', '学时'],
			['1', '直播销售', '72'],
			['2', '直播运营实务', '108'],
		].flatMap((cells, row) =>
			cells.map((text, at) => ({ text, x: [60, 150, 300][at]!, y: 700 - row * 20 })),
		);
		expect((await read([{ texts }])).text).toBe(
			'序号\t课程\t学时\n1\t直播销售\t72\n2\t直播运营实务\t108',
		);
	});

	it('keep every character, whatever stands in them', async () => {
		const word = fc.stringMatching(/^[\u4e00-\u4eff]{1,4}$/);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 30 }),
				async (cells) => {
					const ys = [780, ...cells.map((_, at) => 760 - at * 20)];
					const page = tablePage({
						xs: ruled.xs,
						ys,
						rows: cells.map((row) => row.map((text) => [text])),
					});
					expect((await read([page])).text).toBe(cells.map((row) => row.join('\t')).join('\n'));
				},
			),
			{ numRuns: 5 },
		);
	});
});

describe('what is no text of a standard is refused with what to do', () => {
	const square = 'q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q';
	it.each<[string, () => Uint8Array, RegExp]>([
		['a scan', () => pdfOf([{ raw: square }, { raw: square }, { raw: square }]), /扫描件/],
		['no page with text', () => pdfOf([{}]), /扫描件/],
		[
			'a password',
			() =>
				pdfOf([{ texts: column(paragraphs) }], {
					trailer: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<01> <01>]`,
				}),
			/密码/,
		],
		['half a file', () => pdfOf([{ texts: column(paragraphs) }]).slice(0, 300), /损坏|扫描件/],
		['only the mark', () => new TextEncoder().encode('%PDF-1.7\n'), /损坏/],
		[
			'signs of a font alone',
			() => pdfOf([{ texts: column(['\ue001\ue002\ue003\ue004'.repeat(8)]) }]),
			/乱码/,
		],
		['600 pages', () => pdfOf(Array.from({ length: 600 }, () => ({}))), /600 页/],
	])('%s', async (_, bytes, said) => {
		expect(await wrongOf(bytes())).toMatch(said);
	});

	it('a stream that bursts, once or twice packed', async () => {
		const blanks = deflateSync(Buffer.alloc(80 * 2 ** 20, 0x20), { level: 1 });
		const holding = (filter: string, content: Buffer): Uint8Array =>
			new Uint8Array(
				Buffer.concat([
					Buffer.from(`%PDF-1.7\n9 0 obj\n<< /Filter ${filter} >>\nstream\n`),
					content,
					Buffer.from('\nendstream\nendobj\n'),
					pdfOf([{}]),
				]),
			);
		expect(await wrongOf(holding('/FlateDecode', blanks))).toMatch(/展开后过大/);
		const twice = holding('[/FlateDecode /FlateDecode]', deflateSync(blanks));
		expect(await wrongOf(twice)).toMatch(/展开后过大/);
	});
});

describe('damage', () => {
	it('inside compressed content is found, not read around', async () => {
		const bytes = pdfOf([tablePage(ruled), { texts: column(paragraphs) }]);
		const stream = Buffer.from(bytes).lastIndexOf('stream\nx');
		bytes.fill(0, stream + 40, stream + 60);
		expect(await wrongOf(bytes)).toMatch(/损坏/);
	});

	it('by truncation or changed bytes ends in a text or a reason', async () => {
		const intact = pdfOf([tablePage(ruled), { texts: column(paragraphs) }]);
		const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
			maxLength: 10,
		});
		await fc.assert(
			fc.asyncProperty(fc.nat(), changes, async (end, changed) => {
				const bytes = intact.slice(0, end % 3 === 0 ? end % intact.length : intact.length);
				for (const [at, bits] of changed) if (bytes.length > 0) bytes[at % bytes.length]! ^= bits;
				const document = await readDocument('a.pdf', bytes);
				if (!document.ok) expect(document.faults[0]?.right).not.toBe('');
			}),
			{ numRuns: 75 },
		);
	});
});
