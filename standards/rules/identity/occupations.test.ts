import { describe, expect, it } from 'vitest';
import type { Plan } from '#domain/plan/shape.ts';
import { findingsOf, parameterOf, worldOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { justificationOf } from '#tests/builders/note-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { occupations as rule } from './occupations.ts';

type Rows = Partial<Plan['occupations']>;
const world = worldOf({ sameOccupations: [['4-01-06-02', '4-01-02-07']] });
const changed = (rows: Rows, parts: Partial<Plan> = {}) => {
	const { occupations } = referencePlan();
	return referencePlan({ ...parts, occupations: { ...occupations, ...rows } });
};
const judged = (plan: Plan) => findingsOf(rule, plan, { world });
const broken = (rows: Rows, parts?: Partial<Plan>) =>
	judged(changed(rows, parts)).filter(({ status }) => status !== 'pass');

describe('identity/occupations', () => {
	it('finds every entry of the standard, and has nothing against more', () => {
		expect(broken({})).toEqual([]);
		const { industries, positions } = referencePlan().occupations;
		const more = {
			industries: [...industries, { name: '娱乐业', code: '90' }],
			positions: [...positions, '选品专员'],
			certificates: [],
		};
		expect(broken(more)).toEqual([]);
	});

	it('hints at an entry that is lacking, and adds it', () => {
		const positions = referencePlan().occupations.positions.slice(1);
		const [finding, ...more] = broken({ positions });
		if (!finding) throw new Error('no finding');
		expect(more).toEqual([]);
		expect(finding).toMatchObject({
			status: 'violation',
			strength: 'usual',
			measured: '短视频制作专员',
			at: ['occupations/positions'],
		});
		const after = mended(changed({ positions }), finding);
		expect(after.occupations.positions.at(-1)).toBe('短视频制作专员');
		expect(judged(after).every(({ status }) => status === 'pass')).toBe(true);
	});

	it('names all entries that are lacking, with their codes, and adds them', () => {
		const { positions, occupations } = referencePlan().occupations;
		const two = broken({ positions: positions.slice(2) })[0];
		expect(two?.message).toBe(
			'主要岗位没有写短视频制作专员、直播销售员（§5）。请补上，或写明理由。',
		);
		expect(two?.fixes[0]?.effect).toBe('主要岗位加入短视频制作专员、直播销售员。');
		if (!two) throw new Error('no finding');
		const after = mended(changed({ positions: positions.slice(2) }), two);
		expect(after.occupations.positions).toEqual([...positions.slice(2), ...positions.slice(0, 2)]);
		const coded = broken({ occupations: occupations.slice(1) })[0];
		expect(coded?.message).toContain(
			`主要职业类别没有写${occupations[0]?.name}（${occupations[0]?.code}）（§5）`,
		);
		expect(broken({ positions: [] })[0]?.message).toBe(
			'主要岗位写了标准所列的 0 项，应不少于 1 项（§5）。请补上。',
		);
	});

	it('is mandatory where a row has none at all, and then says so once', () => {
		const found = broken({ industries: [{ name: '娱乐业', code: '90' }] });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ strength: 'mandatory', measured: '0', required: '>= 1' });
		expect(broken({ industries: [], occupations: [], positions: [] })).toHaveLength(3);
	});

	it('compares occupations by code, of either edition, and never by name', () => {
		const { occupations } = referencePlan().occupations;
		const coded = (code: string) => ({
			occupations: [{ name: '互联网营销师', code }, ...occupations.slice(1)],
		});
		expect(broken(coded('4-01-02-07'))).toEqual([]);
		expect(broken(coded('4-01-06-02 S'))).toEqual([]);
		expect(broken(coded('4-01-06-03')).map(({ measured }) => measured)).toEqual(['4-01-06-02']);
	});

	it('goes by the name where the plan gives no code', () => {
		const { occupations } = referencePlan().occupations;
		const bare = occupations.map(({ name }) => ({ name, code: '' }));
		expect(broken({ occupations: bare })).toEqual([]);
	});

	it('lapses when an entry joins those that the reason was given for', () => {
		const { positions } = referencePlan().occupations;
		const justifications = [justificationOf(rule.id, '短视频制作专员')];
		const status = (lacking: number) =>
			broken({ positions: positions.slice(lacking) }, { justifications })[0]?.status;
		expect(status(1)).toBe('justified');
		expect(status(2)).toBe('violation');
	});

	it('puts an entry of a layer that names no row into the row that its form tells', () => {
		const asked = (part: string) =>
			findingsOf(rule, changed({}), { world, parameters: [parameterOf({ parts: [part] })] })[0];
		expect(asked('90')).toMatchObject({ at: ['occupations/industries'], scope: 'plan' });
		expect(asked('90')?.message).toBe('对应行业没有写90（§8.2）。请补上，或写明理由。');
		expect(asked('4-13-01-10')?.at).toEqual(['occupations/occupations']);
		expect(asked('选品专员')?.at).toEqual(['occupations/positions']);
	});

	it('puts back name and code of all that a row lacks, where it has none', () => {
		const whole = referencePlan().occupations;
		for (const key of ['industries', 'occupations', 'positions'] as const) {
			const plan = changed({ [key]: [] });
			const [finding] = judged(plan).filter(({ status }) => status !== 'pass');
			if (!finding) throw new Error('no finding');
			expect(finding.at).toEqual([`occupations/${key}`]);
			expect(mended(plan, finding).occupations[key]).toEqual(whole[key]);
		}
	});

	it('says of each row how many of its entries stand there, and opens them', () => {
		const found = judged(changed({}));
		expect(found).toHaveLength(6);
		const { positions } = referencePlan().occupations;
		const number = found.find(({ message }) => message.startsWith('主要岗位写了'));
		expect(number?.message).toBe(
			`主要岗位写了标准所列的 ${positions.length} 项，应不少于 1 项（§5）。`,
		);
		expect(number?.derivations?.flatMap(outlineOf)).toEqual([
			'主要岗位 1',
			`  主要岗位 ${positions.length} 项`,
			...positions.map((name) => `    ${name} 1 项 @occupations/positions`),
			'  不少于 1 项',
		]);
	});

	it('offers nothing where more are asked for than the standard lists', () => {
		const { positions } = referencePlan().occupations;
		const parameters = [
			parameterOf({ min: '9' }, { part: 'positions/any' }),
			parameterOf({ parts: positions }, { part: 'positions' }),
		];
		const [finding] = findingsOf(rule, changed({}), { world, parameters });
		expect(finding).toMatchObject({ status: 'violation', fixes: [] });
	});
});
