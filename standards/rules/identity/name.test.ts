import { describe, expect, it } from 'vitest';
import { findingOf, parameterOf } from '#tests/builders/judging-of.ts';
import { mended } from '#tests/builders/mended.ts';
import { waiverOf } from '#tests/builders/note-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { name as rule } from './name.ts';

const named = (programme: { code: string; name: string }) => referencePlan({ programme });

describe('identity/name', () => {
	it('takes the name and the code of the standard', () => {
		expect(findingOf(rule, referencePlan())).toMatchObject({
			status: 'pass',
			strength: 'mandatory',
			scope: 'plan',
		});
	});

	it('restores what differs', () => {
		const plan = named({ code: '730705', name: '网络直播' });
		const finding = findingOf(rule, plan);
		expect(finding).toMatchObject({ status: 'violation', at: ['programme/name'] });
		expect(finding.message).toContain('专业名称现为“网络直播”，标准为“直播电商服务”（§2）');
		expect(findingOf(rule, mended(plan, finding)).status).toBe('pass');
	});

	it('compares the code as well', () => {
		const plan = named({ code: '730704', name: '直播电商服务' });
		expect(findingOf(rule, plan)).toMatchObject({ status: 'violation', at: ['programme/code'] });
	});

	it('cannot be justified, only waived by 教务', () => {
		const programme = { code: '730704', name: '直播电商服务' };
		const waivers = [waiverOf(rule.id)];
		expect(findingOf(rule, referencePlan({ programme, waivers })).status).toBe('not-applicable');
	});

	it.each([
		['600407K', 'programme/code'],
		['530704', 'programme/code'],
		['3D打印技术', 'programme/name'],
		['技术530704', 'programme/name'],
		['5307041', 'programme/name'],
	])('takes %s for what it is', (part, place) => {
		const parameters = [parameterOf({ parts: [part] })];
		expect(findingOf(rule, referencePlan(), { parameters }).at).toEqual([place]);
	});
});
