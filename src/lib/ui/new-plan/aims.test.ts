import { describe, expect, it } from 'vitest';
import type { Claimable } from '#domain/certificates/claimable.ts';
import { aimRows } from './aims.ts';

const one = (name: string, more: Partial<Claimable> = {}): Claimable => ({
	...{ id: name, edition: '2021', name, kind: 'certificate', levels: ['初级', '中级'], tracks: [] },
	...more,
});

describe('certificates to choose from', () => {
	it('are those that the standard names, then names without a text, then the others', () => {
		const rows = aimRows([one('新媒体'), one('直播电商')], ['直播电商', '数据分析']);
		expect(rows.map(({ name, named, hasText }) => [name, named, hasText])).toEqual([
			['直播电商', true, true],
			['数据分析', true, false],
			['新媒体', false, true],
		]);
		expect(rows[1]?.key).toBe('数据分析@登记');
	});

	it('offer a level with each 工种 that it has', () => {
		const tracks = [
			{ id: 'A', name: '选品员', levels: ['五级'] },
			{ id: 'B', name: '直播销售员', levels: ['五级', '四级'] },
		];
		const [row] = aimRows([one('营销师', { levels: ['五级', '四级', '三级'], tracks })], []);
		expect(row?.levels.map(({ value }) => value)).toEqual(['五级|A', '五级|B', '四级|B', '三级']);
	});
});
