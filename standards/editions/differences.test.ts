import { describe, expect, it } from 'vitest';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import type { TeachingParameter } from '../schema/teaching.ts';
import { differencesBetween } from './differences.ts';
import { edition2025, edition2030, stricter } from './testing/next-edition.ts';

const changed = (rule: string, change: Partial<TeachingParameter>) =>
	edition2030((one) => (one.rule === rule ? { ...one, ...change } : one));
const kinds = (next = edition2030(), old = edition2025) =>
	differencesBetween(old, next).map(({ rule, kind }) => [rule, kind]);

describe('变化的条款', () => {
	it('are none between editions that ask for the same', () => {
		expect(kinds()).toEqual([]);
		expect(kinds(edition2025, edition2025)).toEqual([]);
	});

	it('of a stricter edition, with both clauses, and what a list gained and lost', () => {
		const found = differencesBetween(edition2025, stricter());
		expect(found.map(({ rule, kind }) => [rule, kind])).toEqual([
			['hours/total', 'tightened'],
			['hours/practice-share', 'tightened'],
			['courses/core-fields', 'changed'],
			['courses/core-content', 'changed'],
		]);
		expect(found[0]).toMatchObject({
			title: '总学时',
			from: { value: { min: '3000' }, number: '8.2', quote: '3 年总学时不少于 3000 学时' },
			to: { value: { min: '3100' }, number: '8.2', quote: '3 年总学时不少于 3100 学时' },
		});
		expect(found[2]).toMatchObject({ gained: ['直播用户服务'], lost: ['直播客户服务'] });
	});

	it.each<[string, ParameterValue, string]>([
		['hours/total', { min: '3000.0' }, ''],
		['hours/total', { min: '3000.5' }, 'tightened'],
		['hours/total', { min: '2999' }, 'loosened'],
		['hours/total', { min: '3000', max: '3400' }, 'tightened'],
		['hours/total', { max: '3400' }, 'changed'],
		['credits/hours-per-credit', { min: '16' }, 'loosened'],
		['credits/hours-per-credit', { min: '15', max: '17' }, 'changed'],
		['courses/core-count', { min: '6', max: '8' }, 'loosened'],
		['hours/public-share', { target: '1/3', band: '1/30' }, 'tightened'],
		['hours/public-share', { min: '17/60', max: '23/60' }, ''],
		['hours/internship-total', { max: '5' }, 'tightened'],
		['practice/internships', { parts: ['岗位实习'] }, 'loosened'],
		['practice/internships', { parts: ['岗位实习', '认识实习'] }, ''],
		['practice/internships', { min: '2' }, 'changed'],
	])('%s as %j is %s', (rule, value, kind) => {
		expect(kinds(changed(rule, { value }))).toEqual(kind ? [[rule, kind]] : []);
	});

	it('of strength: a stronger word tightens, a weaker one loosens, against a number neither', () => {
		const rule = 'hours/practice-share';
		expect(kinds(changed(rule, { strength: 'mandatory' }))).toEqual([[rule, 'tightened']]);
		expect(kinds(changed(rule, { strength: 'usual' }))).toEqual([[rule, 'loosened']]);
		const mixed = changed(rule, { strength: 'usual', value: { min: '3/5' } });
		expect(kinds(mixed)).toEqual([[rule, 'changed']]);
	});

	it('of words alone are told apart from the printer’s spaces and widths', () => {
		const words = (quote: string) =>
			changed('hours/total', { clause: { number: '8.2', quote, offset: null } });
		expect(kinds(words('３年总学时不少于3000学时'))).toEqual([]);
		expect(kinds(words('三年总学时不少于 3000 学时'))).toEqual([['hours/total', 'reworded']]);
	});

	it('are added and removed by rule and part', () => {
		const next = edition2030();
		const parameters = next.parameters.filter(({ part }) => part !== '11.1/4');
		const fewer = { ...next, parameters };
		expect(kinds(fewer)).toEqual([['chapters/quality', 'removed']]);
		expect(kinds(edition2025, fewer)).toEqual([['chapters/quality', 'added']]);
		expect(differencesBetween(edition2025, fewer)[0]).toMatchObject({ part: '11.1/4', to: null });
	});
});
