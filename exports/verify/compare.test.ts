import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorSeconds } from '#tests/builders/processor-time.ts';
import { compare } from './compare.ts';
import type { Content, Line } from './content.ts';
import { placeWords } from './words.ts';

const head = ['类别', '课程名称', '学分', '总学时', '理论', '实践'];
const rows: Line[] = [
	['核心', '直播销售', '8', '144', '62', '82'],
	['', '直播运营实务', '8', '144', '62', '82'],
];
const content: Content = [
	{ title: '概述', lines: ['概述', '本方案依据标准编制。'] },
	{ title: '附录一', lines: ['附录一', '表 3　教学进程表', head, ...rows, '注：每学期 18 周。'] },
];
const withLines = (change: (lines: Line[]) => void): Content => {
	const lines = [...(content[1]?.lines ?? [])];
	change(lines);
	return [content[0]!, { title: '附录一', lines }];
};
const said = (seen: Content, form: 'word' | 'excel' = 'word') =>
	compare(form, content, seen).map(({ place, before, after }) => [
		placeWords(place, form),
		before,
		after,
	]);

describe('what became of a document', () => {
	it('nothing, where all is the same, however its chapters are told', () => {
		expect(said(content)).toEqual([]);
		expect(said([{ title: '', lines: content.flatMap(({ lines }) => lines) }])).toEqual([]);
	});

	it('a cell, by its table, row and column', () => {
		const seen = withLines((lines) => (lines[4] = ['', '直播运营实务', '8', '144', '62', '92']));
		expect(said(seen)).toEqual([['附录一　表 3　教学进程表《直播运营实务》实践', '82', '92']]);
		expect(said(seen, 'excel')).toEqual([
			['附录一　表 3　教学进程表《直播运营实务》实践（F5）', '82', '92'],
		]);
	});

	it('a passage, old and new', () => {
		const seen = withLines((lines) => (lines[5] = '注：每学期 16 周。'));
		expect(said(seen)).toEqual([['附录一', '注：每学期 18 周。', '注：每学期 16 周。']]);
	});

	it('a title or a head, which is of no row', () => {
		const seen = withLines((lines) => (lines[2] = [...head.slice(0, 5), '实训']));
		expect(said(seen, 'excel')).toEqual([['附录一（F3）', '实践', '实训']]);
	});

	it('a row that was taken out or put in, and nothing of those around it', () => {
		expect(said(withLines((lines) => lines.splice(3, 1)))).toEqual([
			['附录一　表 3　教学进程表《直播销售》', '核心　直播销售　8　144　62　82', null],
		]);
		const added = withLines((lines) => lines.splice(4, 0, ['', '新课', '1', '18', '9', '9']));
		expect(said(added).map(([, before, after]) => [before, after])).toEqual([
			[null, '新课　1　18　9　9'],
		]);
	});

	it('a sheet that is no more, and one that is new', () => {
		const seen = [content[0]!, { title: '别的', lines: [] }];
		expect(said(seen, 'excel')).toEqual([
			['附录一', '整张工作表', null],
			['别的', null, '整张工作表'],
		]);
	});

	it('is never nothing where a line differs', () => {
		const line = fc.oneof(fc.string({ minLength: 1 }), fc.array(fc.string(), { minLength: 1 }));
		const lines = fc.array(line, { maxLength: 12 });
		fc.assert(
			fc.property(lines, lines, (a, b) => {
				const differ = JSON.stringify(a.filter(isSeen)) !== JSON.stringify(b.filter(isSeen));
				const changes = compare('word', [{ title: 'x', lines: a }], [{ title: 'x', lines: b }]);
				if (differ) expect(changes.length).toBeGreaterThan(0);
				expect(compare('word', [{ title: 'x', lines: a }], [{ title: 'x', lines: a }])).toEqual([]);
			}),
		);
	});

	it('of ten thousand lines that all differ in no time that anybody notices', () => {
		const many = (mark: string): Content => [
			{ title: 'x', lines: Array.from({ length: 10_000 }, (_, index) => `${mark}${index}`) },
		];
		const seconds = processorSeconds(() =>
			expect(compare('word', many('a'), many('b'))).toHaveLength(10_000),
		);
		expect(seconds).toBeLessThan(5);
	});

	it('of a table of which every cell differs, each with its place, as fast', () => {
		const table = (text: string): Content => [
			{
				title: '表',
				lines: Array.from({ length: 3000 }, () => new Array<string>(40).fill(text)),
			},
		];
		let count = 0;
		const seconds = processorSeconds(() => {
			count = compare('excel', table('甲'), table('乙')).length;
		});
		expect(count).toBe(120_000);
		expect(seconds).toBeLessThan(5);
	});
});

const isSeen = (line: Line): boolean => [line].flat().some((cell) => cell !== '');
