import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '#domain/validate.ts';
import { teachingStandard } from '../../schema/teaching.ts';
import standard730705 from '../../teaching/730705-livestream-ecommerce-service/2025/standard.json' with { type: 'json' };
import { compileTeaching } from './index.ts';

const source = readFileSync(
	new URL('../../teaching/730705-livestream-ecommerce-service/2025/source.txt', import.meta.url),
	'utf8',
);
const compiled = (text: string) => {
	const outcome = compileTeaching(text);
	if (!outcome.ok) throw new Error(outcome.faults.map(({ wrong }) => wrong).join());
	return outcome.value;
};
const file = ({ kind, standard, parameters }: ReturnType<typeof compiled>) => ({
	format: 'xunbiao.teaching-standard',
	version: 1,
	kind,
	standard,
	parameters,
});

describe('the compiler of teaching standards', () => {
	it('makes of the text of 730705 the file that the library holds, row for row', () => {
		const made = file(compiled(source));
		expect(made.standard).toEqual(standard730705.standard);
		const named = (rows: readonly { rule: string; part?: string | null }[]) =>
			[...rows].sort((a, b) => (a.rule + (a.part ?? '') < b.rule + (b.part ?? '') ? -1 : 1));
		expect(named(made.parameters)).toEqual(named(standard730705.parameters));
	});
	it('makes a standard that fits its schema', () => {
		const outcome = validate(teachingStandard, file(compiled(source)));
		expect(outcome.ok ? [] : outcome.faults).toEqual([]);
	});
	it('follows a number that was changed, at its place', () => {
		const changed = source
			.replace('不少于 3000 学时', '不少于 3180 学时')
			.replace('20 ∶ 1', '１８∶１');
		const { parameters } = compiled(changed);
		const value = (rule: string) => parameters.find((each) => each.rule === rule)?.value;
		expect(value('hours/total')).toEqual({ min: '3180' });
		expect(value('staff/student-ratio')).toEqual({ max: '18' });
	});
	it('keeps a sentence that it cannot place as unread', () => {
		const strange = source.replace(
			'8.2    学时安排',
			'8.2    学时安排\n其中课内讲授不超过 900 学时。',
		);
		const rows = compiled(strange).ledger.filter(({ verdict }) => verdict === 'unread');
		expect(rows.map(({ text }) => text)).toEqual(['其中课内讲授不超过 900 学时。']);
	});
	it.each(['', '从前有座山，山里有座庙。'.repeat(200), '1 概述\n2 方法\n3 结论'])(
		'refuses what is none',
		(text) => {
			const outcome = compileTeaching(text);
			expect(outcome.ok).toBe(false);
			expect(outcome.ok ? '' : outcome.faults[0]?.right).toContain('专业教学标准');
		},
	);
});
