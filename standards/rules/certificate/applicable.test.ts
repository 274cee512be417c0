import { describe, expect, it } from 'vitest';
import { certificateOf, certificates, claimed } from '#tests/builders/claims-of.ts';
import { findingOf, findingsAfter, findingsOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { loadAliases } from '../../catalogue/aliases.ts';
import { loadProgrammes } from '../../catalogue/programmes.ts';
import { applicable as rule } from './applicable.ts';

const [programmes, aliases] = await Promise.all([loadProgrammes(), loadAliases()]);
const known = claimed({ programmes, aliases });
const row = (name: string, level = '中等职业教育') => ({
	...{ code: name, name, level },
	majorCategory: { code: '', name: '' },
	majorClass: { code: '', name: '' },
});
/** 网络直播运营 that lists these programmes for secondary schools, and others for colleges. */
const listing = (...programmes: string[]) => ({
	...certificates.webcast,
	standard: {
		...certificates.webcast.standard,
		programmes: [
			{
				directory: null,
				heading: null,
				groups: [
					{ level: '中等职业学校', programmes },
					{ level: '高等职业学校', programmes: ['全媒体电商运营'] },
				],
			},
		],
	},
});
const webcast = { id: 'webcast-operation', edition: '2021-2.0' };
const of = (
	standard: { id: string; edition: string },
	{ code, name } = { code: '730705', name: '直播电商服务' },
) =>
	findingOf(
		rule,
		planOf({ programme: { code, name }, certificates: [certificateOf({ standard })] }),
		known,
	);

describe('programmes that a certificate is for', () => {
	it('name 直播电商服务 in 网络直播运营 2.0', () => {
		expect(of(webcast)).toMatchObject({
			status: 'pass',
			strength: 'advice',
			clause: { standard: 'webcast-operation', edition: '2021-2.0', number: '4' },
			at: ['certificates/webcast-operation@2021-2.0'],
		});
	});

	it('are of the old directory in 直播电商 1.0 and 新媒体技术', () => {
		for (const id of ['livestream-ecommerce', 'new-media-technology']) {
			const finding = of({ id, edition: '2021-1.0' });
			expect(finding).toMatchObject({
				status: 'violation',
				strength: 'advice',
				measured: '直播电商服务',
			});
			expect(finding.message).toContain('旧版专业目录');
		}
	});

	it('are known by an older name', () => {
		const named = programmes.find(
			({ name, level }) => name === '播音与主持' && level === '中等职业教育',
		)!;
		const finding = of({ id: 'livestream-ecommerce', edition: '2021-1.0' }, named);
		expect(finding.status).toBe('pass');
		expect(finding.message).toContain('播音与节目主持，即播音与主持的旧名');
	});

	it('are those for schools of the level', () => {
		const named = programmes.find(({ code }) => code === '530704')!;
		expect(of(webcast, named).status).toBe('pass');
		const standard = { id: 'livestream-ecommerce', edition: '2021-1.0' };
		const secondary = programmes.find(({ code }) => code === '730702') ?? named;
		expect(of(standard, secondary).message).toContain('适用院校专业');
	});

	it('are not known where the library has no such standard', () => {
		const finding = of({ id: '电子商务数据分析', edition: '2020' });
		expect(finding).toMatchObject({ status: 'missing-data', strength: 'advice' });
		expect(finding.message).toContain('标准库中没有');
	});

	it('are not asked of a certificate that is registered by its name alone', () => {
		const finding = of({ id: '电子商务数据分析', edition: '登记' });
		expect(finding.status).toBe('not-applicable');
		expect(finding.message).toContain('只登记了名称');
	});

	it('are no matter of a plan without a certificate', () => {
		expect(findingsOf(rule, planOf(), known)).toEqual([]);
	});

	describe('of another list', () => {
		const lead = '网络直播运营（初级）的适用院校专业没有列出直播电商服务（网络直播运营 §4）。';
		const world = (rows: ReturnType<typeof row>[], ...programmes: string[]) =>
			claimed({
				programmes: rows,
				claimed: new Map([['webcast-operation@2021-2.0', listing(...programmes)]]),
			});
		const plan = planOf({ certificates: [certificateOf()] });
		const said = (rows: ReturnType<typeof row>[], ...programmes: string[]) =>
			findingOf(rule, plan, world(rows, ...programmes)).message;

		it('say up to three names of the old directory, of the schools of this level alone', () => {
			const college = row('移动商务', '高等职业教育专科');
			expect(said([row('电子商务'), college], '电子商务', '移动商务')).toBe(
				`${lead}所列名称有旧版专业目录的（移动商务），可向培训评价组织确认。`,
			);
			expect(said([row('电子商务')], '甲', '乙', '丙', '丁')).toBe(
				`${lead}所列名称有旧版专业目录的（甲、乙、丙），可向培训评价组织确认。`,
			);
		});

		it('say nothing of the directory where all names are of today, or it is not known', () => {
			expect(said([row('电子商务')], '电子商务')).toBe(lead);
			expect(said([], '电子商务')).toBe(lead);
		});

		it('are those of every level where that of the programme is not known', () => {
			const { claimed: claims } = world([], '电子商务').world ?? {};
			const unknown = claimed({ standard: null, ...(claims && { claimed: claims }) });
			const named = (name: string) => ({ ...plan, programme: { code: '999999', name } });
			expect(findingOf(rule, named('电子商务'), unknown).status).toBe('pass');
			expect(findingOf(rule, named('全媒体电商运营'), unknown).status).toBe('pass');
			expect(findingOf(rule, named('数控技术'), unknown).status).toBe('violation');
		});
	});

	it('are asked for anew when the programme is another, with the same certificates', () => {
		const plan = planOf({ certificates: [certificateOf()] });
		const programme = { code: '660101', name: '数控技术' };
		const [finding] = findingsAfter(rule, plan, { ...plan, programme }, known);
		expect(finding?.status).toBe('violation');
	});

	it('are found though names are written with spaces and marks', () => {
		const plan = planOf({
			programme: { code: '999999', name: '《直播电商 服务》' },
			certificates: [certificateOf()],
		});
		expect(findingOf(rule, plan, claimed()).message).toBe(
			'网络直播运营（初级）的适用院校专业列有直播电商服务（网络直播运营 §4）。',
		);
	});
});
