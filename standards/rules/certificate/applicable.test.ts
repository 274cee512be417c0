import { describe, expect, it } from 'vitest';
import { certificateOf, claimed } from '#tests/builders/claims-of.ts';
import { findingOf, findingsOf } from '#tests/builders/judging-of.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { loadAliases } from '../../catalogue/aliases.ts';
import { loadProgrammes } from '../../catalogue/programmes.ts';
import { applicable as rule } from './applicable.ts';

const [programmes, aliases] = await Promise.all([loadProgrammes(), loadAliases()]);
const known = claimed({ programmes, aliases });
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
});
