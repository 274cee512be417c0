import { describe, expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { draftPlan } from './draft/index.ts';
import { otherStandard } from './draft/testing/other-standard.ts';
import { prepareJudging } from './judging.ts';
import { shelvedAs, withStandards } from './library.ts';
import { editionFor, loadTeachingStandard, shippedLibrary } from './register.ts';
import type { TeachingStandard } from './schema/teaching.ts';

const loaded = await loadTeachingStandard('730705');
if (!loaded.ok) throw new Error('730705 is not in the library');
const shipped = loaded.value;

const edition = (name: string, from: string, years = 3): TeachingStandard => {
	const { standard, ...rest } = shipped;
	const force = { from, to: null };
	return {
		...rest,
		standard: { ...standard, edition: name, force, duration: { text: `${years} 年`, years } },
	};
};
const other = otherStandard(shipped);
const of = (standard: TeachingStandard, origin = 'import-1') =>
	shelvedAs(standard, 'school', origin);

describe('a library with imported standards', () => {
	it('has shipped and imported ones, and leaves the library that it was made of alone', async () => {
		const library = withStandards(shippedLibrary, [of(other)]);
		expect(library.entries.map(({ id }) => id)).toEqual([
			...shippedLibrary.entries.map(({ id }) => id),
			'790302',
		]);
		expect(await loadTeachingStandard('790302', null, 2026, library)).toEqual({
			ok: true,
			value: other,
		});
		expect((await loadTeachingStandard('730705', '2025', undefined, library)).ok).toBe(true);
		expect((await loadTeachingStandard('790302', '2025')).ok).toBe(false);
	});

	it('holds a new edition for the cohorts that enter after it is in force', () => {
		const library = withStandards(shippedLibrary, [of(edition('2028', '2028-08-01'))]);
		const held = (cohort?: number) => {
			const found = editionFor('730705', cohort, library);
			return found.ok ? found.value.edition : null;
		};
		expect([held(2026), held(2027), held(2028), held()]).toEqual(['2025', '2025', '2028', '2028']);
		const names = library.entries.find(({ id }) => id === '730705')?.editions;
		expect(names?.map(({ home }) => home)).toEqual(['shipped', 'school']);
	});

	it('gives what is nearest to its user, and a withdrawn one only to who asks for it by name', async () => {
		const ours = of(edition('2025', '2025-02-11', 4), 'ours');
		const near = withStandards(shippedLibrary, [ours]);
		expect(near.find('730705', '2025')?.origin).toBe('ours');
		const past = withStandards(shippedLibrary, [
			{ ...ours, withdrawn: true },
			{ ...of(other, 'gone'), withdrawn: true },
		]);
		expect(past.find('730705', '2025')?.origin).toBe('');
		expect(past.entries).toEqual(shippedLibrary.entries);
		expect((await loadTeachingStandard('790302', '2025', undefined, past)).ok).toBe(true);
		expect((await loadTeachingStandard('790302', null, 2026, past)).ok).toBe(false);
	});
});

describe('a plan of an imported standard', () => {
	it('is drafted from it and judged by it', async () => {
		const { plan } = await draftPlan(other, { cohort: 2026 });
		const library = withStandards(shippedLibrary, [of(other)]);
		const judging = await prepareJudging(plan, { today: '2026-11-20', library });
		if (!judging.ok) throw new Error(JSON.stringify(judging.faults));
		expect(judging.value.world.standard?.id).toBe('790302');
		const found = checkPlan(judging.value, plan, '2026-11-20').findings;
		expect(found.find(({ rule }) => rule === 'hours/total')).toMatchObject({
			required: '>= 2800',
			clause: { standard: '790302', edition: '2025' },
		});
		expect(await prepareJudging(plan, { today: '2026-11-20' })).toMatchObject({ ok: false });
	});

	it('is judged by its own school’s, where another’s has the same id and edition', async () => {
		const { plan } = await draftPlan(other, { cohort: 2026 });
		const total = async (min: string, origin: string) => {
			const own = otherStandard(shipped, 3, { 'hours/total': { min } });
			const library = withStandards(shippedLibrary, [of(own, origin)]);
			const judging = await prepareJudging(plan, { today: '2026-11-20', library });
			return judging.ok && judging.value.requirements.get('hours/total')?.[0]?.value.min;
		};
		expect(await total('2810', 'school-a')).toBe('2810');
		expect(await total('2820', 'school-b')).toBe('2820');
		expect(await total('2830', 'school-a')).toBe('2810');
	});
});
