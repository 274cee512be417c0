import { describe, expect, it } from 'vitest';
import type { Answer } from '../answer.ts';
import { catalogue, listLibrary, searchLibrary, standardPage } from './index.ts';

const who = { personId: 'p1', name: '平台管理员' };
const valueOf = <Value>(answer: Answer<Value>): Value => {
	if (!answer.ok) throw new Error(answer.refusal.message);
	return answer.value;
};

describe('the library', () => {
	it('lists all kinds with what each holds, and names what it lacks', async () => {
		const { rows, missing } = valueOf(await listLibrary(who));
		expect(rows.map(({ id, extent }) => [id, extent])).toEqual([
			['730705', expect.stringMatching(/^\d+ 条规则$/)],
			['livestream-ecommerce', '3 级 30 任务 165 条'],
			['webcast-operation', '3 级 45 任务 217 条'],
			['new-media-technology', '3 级 30 任务 159 条'],
			['internet-marketer', '5 级 173 条技能 164 条知识'],
		]);
		expect(missing.map(({ name }) => name)).toEqual(['电子商务数据分析']);
	});
	it('finds a skill by its words, two of them too, and says where they stand', async () => {
		const hits = valueOf(await searchLibrary(who, '直播间 装修'));
		expect(hits[0]?.at).toBe('初级/1.1.2');
		const [from, to] = hits[0]?.found[0] ?? [0, 0];
		expect(hits[0]?.text.slice(from, to)).toBe('直播间装修');
		const short = valueOf(await searchLibrary(who, '控场'));
		expect(new Set(short.map(({ standard }) => standard.kind)).size).toBeGreaterThan(1);
		expect(valueOf(await searchLibrary(who, '没有这样的词'))).toEqual([]);
		expect(valueOf(await searchLibrary(who, '  '))).toEqual([]);
	});
	it('shows one edition, and knows of no other', async () => {
		const page = valueOf(await standardPage(who, '730705', '2025'));
		expect(page.parameters).toHaveLength(62);
		expect(page.shown.kind).toBe('teaching');
		for (const [id, edition] of [
			['730705', '2099'],
			['no', '2025'],
			['__proto__', '2025'],
		] as const)
			expect((await standardPage(who, id, edition)).ok).toBe(false);
	});
});

describe('the catalogue', () => {
	const all = { text: '', level: '', majorClass: '', having: '', page: 1 };

	it('says where each official document is, and what is in the library', async () => {
		const page = valueOf(await catalogue(who, { ...all, text: '730705' }));
		expect(page.rows).toEqual([
			{
				code: '730705',
				name: '直播电商服务',
				level: '中等职业教育',
				majorClass: '电子商务类',
				official: expect.stringMatching(/\.pdf$/) as string,
				edition: '2025',
			},
		]);
		expect(valueOf(await catalogue(who, { ...all, having: 'imported' })).total).toBe(1);
	});
	it('keeps to the pages that there are', async () => {
		const last = valueOf(await catalogue(who, { ...all, page: 9999 }));
		expect(last.page).toBe(last.pages);
		expect(last.rows.length).toBeGreaterThan(0);
		expect(valueOf(await catalogue(who, { ...all, page: -3 })).page).toBe(1);
	});
});
