import { expect, it } from 'vitest';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import { certificateEntries, nameless, sectionEntries } from './contents.ts';
import type { ShownCertificate } from './shown.ts';
import { groupOf, partWords, valueWords } from './value-words.ts';
import { weightTables } from './weights.ts';

const skill = (number: string) => ({ id: `初级/${number}`, number, text: '能', literacy: false });
const level = {
	level: '初级',
	description: null,
	domains: [
		{
			number: '1',
			name: null,
			otherNames: [],
			tasks: [
				{ number: '1.1', name: '搭建', otherNames: [], skills: [skill('1.1.1'), skill('1.1.2')] },
			],
		},
	],
};

it('the contents say how much stands where, and what the source does not name', () => {
	const entries = certificateEntries({ levels: [level] } as unknown as ShownCertificate);
	expect(entries.map(({ label, extent, depth }) => [label, extent, depth])).toEqual([
		['初级', '2 条', 1],
		[nameless, '2 条', 2],
	]);
	const sections = [{ number: '8.1.2', title: '专业课程', paragraphs: [] }];
	expect(sectionEntries(sections)[0]).toMatchObject({ id: 'at-8.1.2', depth: 3 });
});

it('a parameter is said in a few signs', () => {
	const say = (rule: string, value: ParameterValue, unit: string | null = null) =>
		valueWords({ rule, value, unit });
	expect(say('hours/total', { min: '3000' }, '学时')).toBe('≥ 3000 学时');
	expect(say('hours/practice-share', { min: '1/2' })).toBe('≥ 50%');
	expect(say('hours/public-share', { target: '1/3', band: '1/20' })).toBe('1/3 ± 5 点');
	expect(say('credits/hours-per-credit', { min: '16', max: '18' }, '学时/学分')).toBe(
		'16～18 学时/学分',
	);
	expect(say('courses/kinds', { parts: ['基础', '核心'] })).toBe('2 项');
	expect(say('identity/entry', { parts: ['初中毕业'] })).toBe('初中毕业');
	expect([groupOf('credits/week-activity'), groupOf('identity/name')]).toEqual(['hours', 'other']);
	expect([partWords({ part: '直播运营实训室' }), partWords({ part: 'industries/any' })]).toEqual([
		'直播运营实训室',
		'',
	]);
});

it('columns of weights stand beside each other, level by level', () => {
	const column = (track: string, percent: number | null) => ({
		level: '五级',
		track,
		rows: [{ group: '技能要求', name: '工作准备', percent }],
		total: null,
	});
	const [table] = weightTables([column('A', 40), column('B', null)]);
	expect(table?.rows[0]?.percents).toEqual([40, null]);
	expect(table?.totals).toEqual([40, 0]);
});
