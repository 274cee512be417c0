import { describe, expect, it, test } from 'vitest';
import {
	claimedWorld,
	mappingOf,
	occupation,
	occupationOf,
	type Certificate,
} from '#tests/builders/claims-of.ts';
import { planOf, type PlanParts } from '#tests/builders/plan-of.ts';
import { loadAliases } from '../catalogue/aliases.ts';
import { loadProgrammes } from '../catalogue/programmes.ts';
import { shown } from '#domain/exact.ts';
import { measure } from '#domain/plan/measure.ts';
import type { OccupationalStandard } from '../schema/occupational.ts';
import { occupationalPage } from './occupational.ts';

const [programmes, aliases] = await Promise.all([loadProgrammes(), loadAliases()]);
const world = claimedWorld({ programmes, aliases });
const ecommerce = { code: '730701', name: '电子商务' };

function pageOf(
	parts: Partial<Certificate> = {},
	plan: PlanParts = {},
	standard: OccupationalStandard = occupation,
) {
	const certificate = occupationOf(parts);
	const courses = [{ id: 'a', weekly: { 3: 8 } }, { id: 'idle' }];
	const made = planOf({ courses, certificates: [certificate], ...plan });
	return occupationalPage(standard, certificate, made, measure(made), world);
}
const conditionOf = (page: ReturnType<typeof pageOf>, number: string) =>
	page.applications!.conditions.find((one) => one.number === number)!;

describe('hours of an occupation', () => {
	const mapping = [
		...mappingOf(['五级/1.1.1'], 'a', 30),
		...mappingOf(['五级/4.1.1', '五级/k/4.1.1'], 'a', 25),
		...mappingOf(['五级/7.1.1'], 'a', 20),
	];

	it('stand beside the 培训参考学时, by function beside the weights of the 工种', () => {
		const { trained, reference, functions } = pageOf({ mapping });
		expect(trained).toMatchObject({ hours: 10000, open: false });
		expect(trained.parts.map(({ value }) => shown(value, 0))).toEqual(['30', '25', '25', '20']);
		expect(reference).toBe(12000);
		expect(
			functions
				.filter(({ mapped }) => mapped.hours > 0)
				.map(({ name, share, theory, skill }) => [name, share, theory, skill]),
		).toEqual([
			['工作准备', { numerator: 3000, denominator: 10000 }, 10, 30],
			['直播营销', { numerator: 5000, denominator: 10000 }, 40, 50],
			['售后与复盘', { numerator: 2000, denominator: 10000 }, 20, 20],
		]);
	});

	test.each<[string, Certificate['mapping']]>([
		['a function that the 工种 is not examined in', mappingOf(['五级/5.1.1'], 'a', 30)],
		['a skill of another 工种', mappingOf(['五级/1.2.4'], 'a', 30)],
		['a level that is not chosen', mappingOf(['三级/1.1.1'], 'a', 30)],
		['another edition', mappingOf(['五级/9.9.9'], 'a', 30)],
		['a course without hours', mappingOf(['五级/1.1.1'], 'idle', 30)],
		['a course that is gone', mappingOf(['五级/1.1.1'], 'gone', 30)],
	])('of %s count nowhere', (_, none) => {
		const { trained, functions } = pageOf({ mapping: none });
		expect(trained.hours).toBe(0);
		expect(functions.every(({ mapped, share }) => mapped.hours === 0 && share === null)).toBe(true);
	});

	it('written twice count once', () => {
		expect(pageOf({ mapping: [...mapping, ...mapping] }).trained.hours).toBe(10000);
	});
});

describe('who may apply', () => {
	it('shows work, certificates, training and apprenticeship themselves', () => {
		const page = pageOf({ mapping: mappingOf(['五级/1.1.1'], 'a', 30) });
		expect(page.applications?.intro).toContain('五级/初级工');
		const kinds = page.applications?.conditions.map(({ alternatives, standing }) => [
			standing,
			...alternatives.flatMap(({ requirements }) =>
				requirements.map(({ kind, by }) => `${kind} ${by}`),
			),
		]);
		expect(kinds).toEqual([
			['open', 'work student'],
			['open', 'training student'],
			['open', 'apprenticeship student'],
		]);
		const [training] = conditionOf(page, '2').alternatives[0]!.requirements;
		expect(training?.note).toBe('本方案对接 30 学时，培训参考学时 120；结业证书由考生提供。');
	});

	it('is told of a graduate by school and programme, and from which semester on', () => {
		const page = pageOf({ level: '四级' }, { programme: ecommerce, cohort: 2026, years: 3 });
		const { alternatives, standing } = conditionOf(page, '4');
		expect(standing).toBe('open');
		const [technician, secondary] = alternatives;
		expect(technician?.requirements.map(({ kind, standing }) => [kind, standing])).toEqual([
			['school', 'open'],
			['programme', 'met'],
		]);
		expect(secondary?.requirements.map(({ kind, standing, by }) => [kind, standing, by])).toEqual([
			['school', 'met', 'plan'],
			['programme', 'met', 'plan'],
			['aim', 'open', 'school'],
		]);
		expect(secondary?.from).toEqual({ semester: 5, year: 2028 });
		expect(conditionOf(page, '2').alternatives[0]?.from).toBeNull();
	});

	it('leaves a programme open that an open list does not name', () => {
		const [, secondary] = conditionOf(pageOf({ level: '四级' }), '4').alternatives;
		const programme = secondary?.requirements.find(({ kind }) => kind === 'programme');
		expect(programme).toMatchObject({ standing: 'open', by: 'institution' });
		expect(programme?.note).toContain('没有列出直播电商服务');
	});

	it('refuses a programme that a closed list does not name', () => {
		const { footnotes, ...rest } = occupation.standard;
		const shut = footnotes.map((note) => ({
			...note,
			text: note.text.replace('等，下同。', '。'),
		}));
		const closed = { ...occupation, standard: { ...rest, footnotes: shut } };
		const [, secondary] = conditionOf(pageOf({ level: '四级' }, {}, closed), '4').alternatives;
		expect(secondary?.standing).toBe('unmet');
	});

	it('refuses a higher school to a secondary one', () => {
		const page = pageOf({ level: '三级' }, { programme: ecommerce });
		expect(conditionOf(page, '4').standing).toBe('unmet');
		const [technician, higher] = conditionOf(page, '3').alternatives;
		expect([technician?.standing, higher?.standing]).toEqual(['open', 'unmet']);
		expect(technician?.requirements.map(({ kind }) => kind)).toEqual(['school', 'certificate']);
	});

	it('reads each condition of every level, and says nothing of a level without any', () => {
		for (const { level } of occupation.standard.levels) {
			const conditions = pageOf({ level }).applications?.conditions ?? [];
			expect(conditions.length).toBeGreaterThan(0);
			for (const { alternatives } of conditions)
				for (const { requirements } of alternatives)
					expect(requirements.map(({ kind }) => kind)).not.toContain('other');
		}
		const none = { ...occupation, standard: { ...occupation.standard, applications: [] } };
		expect(pageOf({}, {}, none).applications).toBeNull();
	});
});
