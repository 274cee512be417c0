import type { GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { shelvedAs } from './library.ts';
import { editionFor, loadTeachingStandard, shippedLibrary } from './register.ts';
import { certificateStandard } from './schema/certificate.ts';
import { occupationalStandard } from './schema/occupational.ts';
import { teachingStandard } from './schema/teaching.ts';

const schemas = {
	teaching: teachingStandard,
	certificate: certificateStandard,
	occupational: occupationalStandard,
};

describe('the register', () => {
	it.each(shippedLibrary.shelved.map(({ load: _, ...row }) => row))(
		'loads $id@$edition as its row says',
		async (row) => {
			const loaded = await shippedLibrary.load(row.id, row.edition);
			if (!loaded.ok) throw new Error('not loaded');
			const { load: _, ...own } = shelvedAs(loaded.value, 'shipped', '');
			expect(own).toEqual(row);
			const read = validate<GenericSchema>(schemas[row.kind], loaded.value);
			expect(read.ok ? [] : read.faults).toEqual([]);
		},
	);
	it('gives the edition that holds for a cohort, and the newest without one', async () => {
		expect(editionFor('730705', 2026)).toMatchObject({ ok: true, value: { edition: '2025' } });
		expect(editionFor('730705')).toMatchObject({ ok: true, value: { edition: '2025' } });
		const loaded = await loadTeachingStandard('730705', null, 2025);
		expect(loaded).toMatchObject({ ok: true, value: { standard: { edition: '2025' } } });
	});
	it('says what there is where a standard, an edition or a cohort is not known', async () => {
		expect(await loadTeachingStandard('999999')).toEqual({
			ok: false,
			faults: [
				{
					path: 'standard/id',
					wrong: '标准库中没有 999999',
					right: '现有：730705@2025 直播电商服务',
				},
			],
		});
		expect(await loadTeachingStandard('730705', '2031')).toMatchObject({
			faults: [{ wrong: '730705（直播电商服务）没有 2031 版', right: '现有版次：2025' }],
		});
		expect(await loadTeachingStandard('730705', '')).toMatchObject({ ok: false });
		expect(await loadTeachingStandard('730705', undefined, 2024)).toMatchObject({
			faults: [{ wrong: '730705（直播电商服务）没有对 2024级 有效的版次' }],
		});
		expect(await loadTeachingStandard('constructor')).toMatchObject({ ok: false });
		expect(await loadTeachingStandard('livestream-ecommerce')).toMatchObject({
			faults: [{ wrong: 'livestream-ecommerce（直播电商）是职业技能等级标准，不是专业教学标准' }],
		});
	});
});
