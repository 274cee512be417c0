import { describe, expect, it, test } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { findingOf, findingsOf, parameterOf, worldOf } from '#tests/builders/judging-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { loadProgrammes } from '../../catalogue/programmes.ts';
import { codes as rule } from './codes.ts';

const world = worldOf({ programmes: await loadProgrammes() });
const changed = (occupations: Partial<Plan['occupations']>, programme?: Plan['programme']) => {
	const plan = referencePlan();
	return {
		...plan,
		programme: programme ?? plan.programme,
		occupations: { ...plan.occupations, ...occupations },
	};
};
const broken = (plan: Plan) =>
	findingsOf(rule, plan, { world }).filter(({ status }) => status !== 'pass');

describe('identity/codes', () => {
	it('finds the codes of the reference plan', () => {
		expect(broken(referencePlan())).toEqual([]);
	});

	it('asks that 大类, 类 and 专业 stand in the catalogue', () => {
		const [finding] = broken(changed({}, { code: '730799', name: '直播电商服务' }));
		expect(finding).toMatchObject({
			status: 'violation',
			strength: 'mandatory',
			measured: '730799',
			at: ['programme/code'],
		});
		expect(finding?.message).toContain('专业代码 730799 不在专业目录中');
		const classes = {
			majorCategory: { name: '财经商贸大类', code: '99' },
			majorClass: { name: '电子商务类', code: '9907' },
		};
		expect(broken(changed(classes))[0]?.measured).toBe('99、9907');
	});

	test.each([
		['4-01-06-02', true],
		['4-01-06-02 S', true],
		['4-01-06-02S', true],
		['4-1-6-2', false],
		['40106', false],
	])('occupation %s: %s', (code, fits) => {
		const found = broken(changed({ occupations: [{ name: '互联网营销师', code }] }));
		expect(found.length === 0).toBe(fits);
		if (!fits)
			expect(found[0]).toMatchObject({
				strength: 'advice',
				at: ['occupations/occupations/0/code'],
			});
	});

	test.each([
		['64', true],
		['812', true],
		['6', false],
		['6421', false],
		['F52', false],
	])('industry %s: %s', (code, fits) => {
		const found = broken(changed({ industries: [{ name: '零售业', code }] }));
		expect(found.length === 0).toBe(fits);
		if (!fits) expect(found[0]?.message).toContain(`行业代码 ${code} 写法不对（`);
	});

	it('names all that do not exist or are not written, each kind once', () => {
		const classes = {
			majorCategory: { name: '财经商贸大类', code: '99' },
			majorClass: { name: '电子商务类', code: '9907' },
		};
		expect(broken(changed(classes))[0]).toMatchObject({
			at: ['occupations/majorCategory/code', 'occupations/majorClass/code'],
		});
		expect(broken(changed(classes))[0]?.message).toMatch(
			/^专业大类代码 99、专业类代码 9907 不在专业目录中（.*）。请核对。$/,
		);
		const coded = (...codes: string[]) =>
			changed({ occupations: codes.map((code) => ({ name: '营销师', code })) });
		expect(broken(coded('40106', '4-01-06-02', '7'))[0]).toMatchObject({
			measured: '40106、7',
			at: ['occupations/occupations/0/code', 'occupations/occupations/2/code'],
		});
		expect(broken(coded('40106', '7'))[0]?.message).toMatch(
			/^职业编码 40106、职业编码 7 写法不对（.*）。请核对。$/,
		);
		const [open] = broken(coded('', ' ', '4-01-06-02'));
		expect(open).toMatchObject({
			measured: '',
			at: ['occupations/occupations/0/code', 'occupations/occupations/1/code'],
		});
		expect(open?.message).toMatch(/^没有写职业编码（.*）。由专业负责人填写。$/);
		const none = {
			majorCategory: { name: '财经商贸大类', code: '' },
			majorClass: { name: '电子商务类', code: '' },
		};
		expect(broken(changed(none))[0]?.message).toMatch(/^没有写专业大类代码、专业类代码（/);
	});

	test.each([
		'x4-01-06-02',
		'4-01S-06-02',
		'4-01-06-02x',
		'4-01-06-022',
		'14-01-06-02',
		'4-01-06-02S S',
	])('occupation %s is none', (code) => {
		expect(broken(changed({ occupations: [{ name: '营销师', code }] }))).toHaveLength(1);
	});

	it('says what it found where all is well', () => {
		const found = findingsOf(rule, referencePlan(), { world });
		expect(found[0]).toMatchObject({
			measured: '73、7307、730705',
			scope: 'plan',
			at: ['occupations/majorCategory/code', 'occupations/majorClass/code', 'programme/code'],
		});
		expect(found[0]?.message).toMatch(/^专业大类、专业类、专业的代码都有效（/);
	});

	it('asks for a code that is not written', () => {
		const [finding] = broken(changed({ majorClass: { name: '电子商务类', code: '' } }));
		expect(finding).toMatchObject({ status: 'missing-data', at: ['occupations/majorClass/code'] });
		expect(finding?.message).toContain('由专业负责人填写');
	});

	it('knows a programme that the state controls with its K and without', () => {
		const [row] = world.programmes;
		if (!row) throw new Error('no catalogue');
		const controlled = worldOf({ programmes: [{ ...row, code: '600407K' }] });
		const asked = { world: controlled, parameters: [parameterOf({ parts: ['专业'] })] };
		const status = (code: string) =>
			findingOf(rule, referencePlan({ programme: { code, name: '飞机机电' } }), asked).status;
		expect(['600407K', '600407', '600408'].map(status)).toEqual(['pass', 'pass', 'violation']);
	});

	it('serves a layer that asks for codes of several kinds together, and passes over other words', () => {
		const parameters = [parameterOf({ parts: ['专业', '职业编码', '邮政编码'] })];
		const occupations = [{ name: '营销师', code: '40106' }];
		const wrong = changed({ occupations }, { code: '730799', name: '直播电商服务' });
		expect(findingOf(rule, wrong, { world, parameters }).message).toBe(
			'专业代码 730799 不在专业目录中；职业编码 40106 写法不对（§8.2）。请核对。',
		);
		const right = findingOf(rule, changed({ occupations: [] }), { world, parameters });
		expect(right).toMatchObject({ status: 'pass', measured: '730705', at: ['programme/code'] });
	});
});
