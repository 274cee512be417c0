import { describe, expect, it, test } from 'vitest';
import type { Finding } from '#domain/rules/finding.ts';
import { gaugeOf } from './gauge.ts';

const finding = (rule: string, measured: string, required: string): Finding =>
	({ rule, measured, required }) as Finding;

describe('a gauge', () => {
	test.each([
		['staff/student-ratio', '64/3', '<= 20', '21.3 : 1', '≤ 20 : 1', 'most'],
		['staff/student-ratio', '20', '<= 20', '20.0 : 1', '≤ 20 : 1', 'most'],
		['staff/senior-share', '1/4', '>= 1/5', '25.0%', '≥ 20%', 'least'],
		['staff/dual-qualified', '4999/10000', '>= 1/2', '49.99%', '≥ 50%', 'least'],
	])('of %s %s beside %s', (rule, measured, required, value, asked, kind) => {
		const gauge = gaugeOf(finding(rule, measured, required));
		expect([gauge.value, gauge.asked, gauge.shape?.kind]).toEqual([value, asked, kind]);
	});

	it('of what is not known is a dash beside what is asked', () => {
		const gauge = gaugeOf(finding('staff/senior-share', '', '>= 1/5'));
		expect(gauge).toEqual({ value: '—', asked: '≥ 20%', shape: null });
	});
});
