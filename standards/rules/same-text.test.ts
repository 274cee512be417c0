import { expect, it, test } from 'vitest';
import { applyEdits } from '#domain/plan/edit.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { judgePlaces, sameText } from './same-text.ts';

test.each([
	['直播电商服务', '直播电商服务', true],
	['直播 电商\n服务', '直播电商服务', true],
	['直播电商服务。', '直播电商服务', true],
	['直播电商服务；', '直播电商服务;', true],
	['直播电商服务.', '直播电商服务 。', true],
	['直播电商服务。。', '直播电商服务', false],
	['直播。电商服务', '直播电商服务', false],
	['直播电商服务！', '直播电商服务', false],
	['', '直播电商服务', false],
])('“%s” and “%s” are the same text: %s', (a, b, same) => {
	expect(sameText(a, b)).toBe(same);
	expect(sameText(b, a)).toBe(same);
});

const plan = referencePlan({ programme: { code: '730704', name: '网络直播' } });
const place = (key: 'name' | 'code', name: string, asked: string) => ({
	path: `programme/${key}`,
	name,
	is: plan.programme[key],
	asked,
});
const parameter = parameterOf({ parts: ['直播电商服务', '730705'] });

it('names each place that differs, with both texts, and restores all of them together', () => {
	const found = judgePlaces(plan, parameter, [
		place('name', '专业名称', '直播电商服务'),
		place('code', '专业代码', '730705'),
	]);
	expect(found).toMatchObject({
		status: 'violation',
		measured: '网络直播、730704',
		required: '直播电商服务、730705',
		at: ['programme/name', 'programme/code'],
		message:
			'专业名称现为“网络直播”，标准为“直播电商服务”；专业代码现为“730704”，标准为“730705”（§8.2）。请按标准改正。',
	});
	const [fix, ...others] = found.fixes ?? [];
	expect(others).toEqual([]);
	expect(fix?.effect).toBe('专业名称改为“直播电商服务”，专业代码改为“730705”。');
	const after = applyEdits(plan, fix?.edits ?? []);
	expect(after.ok && after.value.programme).toEqual({ code: '730705', name: '直播电商服务' });
});

it('names only what differs, and of what agrees all', () => {
	const name = place('name', '专业名称', '网络 直播');
	const code = place('code', '专业代码', '730704');
	expect(judgePlaces(plan, parameter, [name, code])).toMatchObject({
		status: 'pass',
		at: ['programme/name', 'programme/code'],
		message: '专业名称“网络直播”、专业代码“730704”与标准一致（§8.2）。',
	});
	expect(judgePlaces(plan, parameter, [name, { ...code, asked: '730705' }])).toMatchObject({
		status: 'violation',
		measured: '网络直播、730704',
		at: ['programme/code'],
	});
});
