import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { compileStandard, type AnyCompiled } from '../index.ts';
import { textIn } from '../testing/library.ts';
import { amended } from './amended.ts';
import { corrections, type Corrections } from './corrections.ts';

const standards = path.join(import.meta.dirname, '../..');
const compiledFrom = (folder: string) => {
	const made = compileStandard(textIn(path.join(standards, folder), 'source.txt'));
	if (!made.ok) throw new Error(folder);
	return made.value;
};
const certificate = compiledFrom('certificates/livestream-ecommerce/2021-1.0');
const teaching = compiledFrom('teaching/730705-livestream-ecommerce-service/2025');
const none: Corrections = {
	format: 'xunbiao.corrections',
	version: 1,
	corrections: [],
	decisions: [],
};
const reason = '标准库中的编号由本库规定，原文没有';
const correcting = (path: string, was: unknown, value: unknown): Corrections => ({
	...none,
	corrections: [{ path, was, value, reason }],
});
const deciding = (at: string, reading: string): Corrections => ({
	...none,
	decisions: [{ at, reading, reason }],
});
const nameOf = ({ kind, standard }: AnyCompiled): unknown =>
	kind === 'certificate' && standard.levels[0]?.domains[0]?.name;
const faultsOf = (outcome: ReturnType<typeof amended>): string[] =>
	outcome.ok ? [] : outcome.faults.map(({ path, wrong }) => `${path} ${wrong}`);

describe('corrections beside a source', () => {
	it('set a field of a standard of any kind, however deep', () => {
		const named = amended(
			certificate,
			correcting('levels/0/domains/0/name', '直播间搭建与运维', '直播间搭建'),
		);
		expect(named.ok && nameOf(named.value)).toBe('直播间搭建');
		expect(nameOf(certificate)).toBe('直播间搭建与运维');
		const dated = amended(teaching, correcting('force/to', null, '2030-08-31'));
		expect(dated).toMatchObject({ ok: true, value: { standard: { force: { to: '2030-08-31' } } } });
	});
	it('decide a doubt by one of its readings', () => {
		expect(certificate.doubts.map(({ at }) => at)).toEqual(['初级/2']);
		expect(amended(certificate, deciding('初级/2', '直播执行'))).toMatchObject({
			ok: true,
			value: { doubts: [] },
		});
	});
	it.each([
		[
			'a field that is not there',
			correcting('levels/9/level', '初级', '一级'),
			'levels/9/level 不存在',
		],
		['a length of a list', correcting('levels/length', 3, 0), 'levels/length 不存在'],
		[
			'a source that reads otherwise now',
			correcting('name', '直播带货', '直播'),
			'读作 "直播电商"',
		],
		['a doubt that nobody has', deciding('初级/3', '直播执行'), '初级/3'],
		['a reading that is none of the doubt', deciding('初级/2', '直播'), '“直播”'],
	])('that fit not are told, each by its place: %s', (_, wrong, said) => {
		const [fault = '', ...more] = faultsOf(amended(certificate, wrong));
		expect(fault).toMatch(/^(corrections|decisions)\/0 /);
		expect(fault).toContain(said);
		expect(more).toEqual([]);
	});
	it('make no standard that does not fit its format', () => {
		expect(faultsOf(amended(certificate, correcting('name', '直播电商', 7)))).toHaveLength(1);
	});
	it('have a reason, all of them', () => {
		const without = { ...none, corrections: [{ path: 'id', was: 'a', value: 'b', reason: '' }] };
		expect(validate(corrections, correcting('id', 'a', 'b')).ok).toBe(true);
		expect(validate(corrections, without).ok).toBe(false);
	});
});
