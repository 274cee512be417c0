import { describe, expect, it } from 'vitest';
import type { CourseParts } from '#tests/builders/course-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { standard } from '#tests/builders/standard-data.ts';
import { courseTexts } from './course-texts.ts';

const described = (
	parts: Partial<Record<'aims' | 'content' | 'requirements' | 'values', string>>,
) => ({
	...{ aims: '', content: '', requirements: '', values: '' },
	...parts,
});
const textsOf = (parts: CourseParts, known = standard as typeof standard | null) =>
	courseTexts(planOf({ courses: [parts] }), known)[0]!.texts;

describe('texts of a course', () => {
	it('are its description, item by item, under the names that the page shows', () => {
		const content = '① 认识直播。② 能搭建直播间；能调试设备。\n2024年的案例\n3. 复盘';
		const description = described({ aims: '会直播', content, values: '诚信' });
		expect(textsOf({ id: 'a', name: '直播', description }, null)).toEqual([
			{ label: '课程目标', text: '会直播' },
			{ label: '主要内容 ①', text: '认识直播' },
			{ label: '主要内容 ②', text: '能搭建直播间' },
			{ label: '主要内容', text: '能调试设备' },
			{ label: '主要内容', text: '2024年的案例' },
			{ label: '主要内容 3', text: '复盘' },
			{ label: '课程思政', text: '诚信' },
		]);
	});

	it('are those of the fields that it covers, each once', () => {
		const { task, items } = standard.courses.core.fields.find(({ field }) => field === '直播销售')!;
		const description = described({ aims: task, content: items[0]!.text });
		const texts = textsOf({ id: 'a', name: '直播带货', standardFields: ['直播销售'], description });
		expect(texts.map(({ label }) => label)).toEqual([
			'典型工作任务',
			...items.map((_, index) => `教学要求 ${'①②③④⑤⑥⑦'[index]}`),
			'对应领域',
		]);
		expect(texts[1]?.text).toBe(items[0]?.text);
	});

	it('leave an item to the course in which the plan has placed it', () => {
		const [field, other] = ['直播销售', '主播实训'];
		const [a, b] = courseTexts(
			planOf({
				courses: [
					{ id: 'a', name: field, standardFields: [field] },
					{ id: 'b', name: other, standardItems: ['直播销售/7'] },
				],
			}),
			standard,
		);
		expect(a?.texts.map(({ label }) => label)).not.toContain('教学要求 ⑦');
		expect(a?.texts.map(({ label }) => label)).toContain('教学要求 ⑥');
		expect(b?.texts.map(({ label }) => label)).toEqual(['教学要求 ⑦']);
	});

	it('name what is trained in it; a course of which nothing is known has none', () => {
		expect(textsOf({ id: 'a', name: '实训', trainings: ['短视频制作'] })).toEqual([
			{ label: '实训内容', text: '短视频制作' },
		]);
		expect(
			textsOf({ id: 'a', name: '语文', description: described({ content: ' \n。' }) }),
		).toEqual([]);
	});
});
