import { expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { gather } from '#exports/views/gather.ts';
import { materials } from '#exports/views/sections/conditions.ts';
import { jobFor } from './workbook.ts';

const book = { title: '语文 基础模块', publisher: '高等教育出版社', isbn: '' };

it('the textbooks of the courses stand under 教学资源, each once with the courses that use it', async () => {
	const plan = referencePlan();
	const [first, second, ...rest] = plan.courses;
	const national = { ...book, kind: 'national' as const, edition: '第 2 版', editor: '张某' };
	const own = { title: '手册', publisher: '本校', isbn: '', kind: 'school' as const };
	const courses = [
		{ ...first!, textbooks: [national] },
		{ ...second!, textbooks: [national, own] },
		...rest,
	];
	const blocks = materials(gather(await jobFor({ ...plan, courses })));
	const [table] = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
	expect(table?.rows.map((row) => row.map(({ text }) => text))).toEqual([
		[
			'1',
			`${first!.name}、${second!.name}`,
			'语文 基础模块',
			'高等教育出版社',
			'张某，第 2 版',
			'—',
			'国规',
		],
		['2', second!.name, '手册', '本校', '—', '—', '校本'],
	]);
});

it('a plan without textbooks has no such table', async () => {
	const blocks = materials(gather(await jobFor(referencePlan())));
	expect(blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
});
