import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { editionFor, loadTeachingStandard, standardIndex } from './register.ts';
import { teachingStandard } from './schema/teaching.ts';

const editions = standardIndex.flatMap((entry) =>
	entry.editions.map((edition) => ({ entry, edition })),
);

describe('the register', () => {
	it.each(editions)(
		'loads $entry.id@$edition.edition as the index says',
		async ({ entry, edition }) => {
			const loaded = await loadTeachingStandard(entry.id, edition.edition);
			if (!loaded.ok) throw new Error('not loaded');
			const { standard } = loaded.value;
			expect({
				id: standard.id,
				title: standard.title,
				name: standard.programme.name,
				level: standard.level,
			}).toEqual({
				id: entry.id,
				title: entry.title,
				name: entry.name,
				level: entry.level,
			});
			expect({ edition: standard.edition, force: standard.force }).toEqual(edition);
			const read = validate(teachingStandard, loaded.value);
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
	});
});
