/** `standards read` as others call it: a file in, a compiled standard or a reason out. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { blocksOf } from '#tests/builders/document-of.ts';
import { pdfOf } from '#tests/builders/pdf-of.ts';
import { wordOf } from '#tests/builders/word-of.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const source = 'standards/teaching/730705-livestream-ecommerce-service/2025/source.txt';
const text = readFileSync(source, 'utf8');

function written(name: string, content: string | Uint8Array): string {
	const file = path.join(folder, name);
	writeFileSync(file, content);
	return file;
}

function read(file: string, ...words: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/xunbiao.mjs', 'standards', 'read', file, ...words],
		{ encoding: 'utf8' },
	);
	return { exit: status, out: stdout, err: stderr };
}

interface Printed {
	readonly kind: string;
	readonly parameters: {
		rule: string;
		value: unknown;
		clause: { quote: string; offset: number };
	}[];
	readonly ledger: { verdict: string }[];
	readonly doubts: unknown[];
}

describe('standards read', () => {
	it('prints the compiled standard as JSON, and says by its exit whether it could be published', () => {
		const { exit, out, err } = read(source, '--json');
		const printed = JSON.parse(out) as Printed;
		expect(err).toBe('');
		expect(Object.keys(printed)).toEqual([
			'kind',
			'standard',
			'parameters',
			'ledger',
			'repairs',
			'doubts',
		]);
		expect(printed.kind).toBe('teaching');
		const hours = printed.parameters.find(({ rule }) => rule === 'hours/total');
		expect(hours?.value).toEqual({ min: '3000' });
		const isOpen =
			printed.doubts.length > 0 || printed.ledger.some(({ verdict }) => verdict === 'unread');
		expect(exit).toBe(isOpen ? 1 : 0);
	});

	it('says the same of the same text in Word', async () => {
		const word = read(written('标准.docx', await wordOf(blocksOf(text))), '--json');
		const plain = JSON.parse(read(source, '--json').out) as Printed;
		const rulesOf = ({ parameters }: Printed) =>
			parameters.map(({ rule, value }) => ({ rule, value }));
		expect(rulesOf(JSON.parse(word.out) as Printed)).toEqual(rulesOf(plain));
	});

	it('tells a person what was read, each parameter with its clause', () => {
		const { out } = read(source);
		expect(out).toMatch(/^专业教学标准：/);
		expect(out).toMatch(/台账：参数 \d+，不可检查 \d+，未读懂 \d+/);
		expect(out).toContain('hours/total');
		expect(out).toContain('3 年总学时不少于 3000 学时');
	});
});

const chapter = (at: number): string =>
	`第${'一二三四五六七八九'[at]}回\n话说那日天色将晚，他推门进来，笑道：“你来了。”她答：“来了。”\n`;

describe('what is no standard is refused in one line, and nothing is printed', () => {
	it.each<[string, () => string, RegExp]>([
		['no file', () => path.join(folder, 'none.pdf'), /没有这个文件/],
		[
			'a novel',
			() => written('小说.txt', Array.from({ length: 9 }, (_, at) => chapter(at)).join('')),
			/看来是小说/,
		],
		['a table of figures', () => written('表.txt', '2023\t1\t2\t3\n'.repeat(40)), /看来是表格数据/],
		[
			'a plan',
			() => written('方案.txt', `2026级直播电商服务专业人才培养方案\n${text}`),
			/看来是人才培养方案/,
		],
		[
			'a course standard',
			() => written('课标.txt', '直播销售课程标准\n课程性质\n课程目标\n学时分配\n'),
			/看来是课程标准/,
		],
		[
			'a law',
			() =>
				written(
					'法.txt',
					Array.from(
						{ length: 9 },
						(_, at) => `第${'一二三四五六七八九'[at]}条　为了规范管理，制定本法。`,
					).join('\n'),
				),
			/看来是法律/,
		],
		['a scan', () => written('扫描.pdf', pdfOf([{}, {}, {}])), /扫描件.*OCR/],
		[
			'English',
			() => written('en.txt', 'The quick brown fox jumps over the lazy dog. '.repeat(50)),
			/外文/,
		],
		['a few words', () => written('短.txt', '你好，世界。'), /看不出是哪一种标准/],
	])('%s', (_, file, said) => {
		const { exit, out, err } = read(file());
		expect({ exit, out }).toEqual({ exit: 2, out: '' });
		expect(err).toMatch(said);
		expect(err.trim().split('\n')).toHaveLength(1);
	});
});
