import { describe, expect, it, test } from 'vitest';
import type { Finding } from '#domain/rules/finding.ts';
import type { Teacher } from '#domain/staff/facts-shape.ts';
import { firstOf, type Conditions } from '#tests/builders/conditions-of.ts';
import { teacherOf, teachersOf } from '#tests/builders/facts-of.ts';
import { parameterOf } from '#tests/builders/judging-of.ts';
import { outlineOf } from '#tests/builders/outline-of.ts';
import { seniorShare } from './senior-share.ts';

/** Senior teachers beside others, and one more: at least a fifth is asked of them. */
const beside = (senior: number, others: number, parts: Partial<Teacher>, asked?: Conditions) => {
	const sure = [...teachersOf(senior), ...teachersOf(others, { rank: 'intermediate' }, senior + 1)];
	return firstOf(
		seniorShare,
		{ teachers: [...sure, teacherOf({ id: 'u', name: '许航', ...parts })] },
		asked,
	);
};
const most = { parameters: [parameterOf({ max: '1/2' }, { scope: 'conditions' })] };

/** The two numbers of heads that the share opens to. */
const opened = ({ derivations = [] }: Finding) =>
	derivations.flatMap(outlineOf).filter((line) => /^ {4}\S/.test(line));

describe('a teacher of whom something is not known', () => {
	test.each<[what: string, Partial<Teacher>, measured: string]>([
		['the share of a senior one', { share: null }, '3/13'],
		['the share of another', { share: null, rank: 'junior' }, '3/14'],
		['the rank', { rank: null }, '3/14'],
		['both', { rank: null, share: null }, '3/14'],
	])('is not waited for where it is met without: %s', (_, parts, measured) => {
		expect(beside(3, 10, parts)).toMatchObject({ status: 'pass', measured, at: ['teachers'] });
	});

	test.each<[what: string, Partial<Teacher>, field: string]>([
		['share', { share: null, rank: 'junior' }, 'share'],
		['rank', { rank: null }, 'rank'],
		['rank and share', { rank: null, share: null }, 'rank'],
	])('is waited for at the %s where that decides', (_, parts, field) => {
		expect(beside(2, 8, parts)).toMatchObject({
			status: 'missing-data',
			at: [`teachers/u/${field}`],
		});
	});

	it('is waited for alone, not with those who are known', () => {
		expect(beside(2, 8, { rank: null }).message).toMatch(/^待补许航 的高级职称/);
	});
});

describe('the share opens to those whom its numbers count', () => {
	test.each<[what: string, Partial<Teacher>, least: [number, number], most: [number, number]]>([
		['a senior one of whom no share is known', { share: null }, [3, 13], [4, 14]],
		['another of whom no share is known', { share: null, rank: 'junior' }, [3, 14], [3, 13]],
		['one whose rank is not known', { rank: null }, [3, 14], [4, 14]],
		['one of whom neither is known', { rank: null, share: null }, [3, 14], [4, 14]],
	])('%s', (_, parts, least, greatest) => {
		const heads = ([some, all]: [number, number]) => [
			`    高级职称 ${some} 人`,
			`    专任教师 ${all} 人`,
		];
		expect(opened(beside(3, 10, parts))).toEqual(heads(least));
		expect(opened(beside(3, 10, parts, most))).toEqual(heads(greatest));
	});

	it('to nothing where nobody is sure to count', () => {
		const teachers = [teacherOf({ share: null, rank: 'junior' })];
		expect(firstOf(seniorShare, { teachers }, most)).toMatchObject({
			status: 'pass',
			measured: '0',
			derivations: [],
		});
	});
});
