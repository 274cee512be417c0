import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import { recordsOf, teacherRecord } from '#tests/builders/records-of.ts';
import { factsOf, keptFacts } from './facts-of.ts';
import { readFacts } from './facts-shape.ts';
import { programmesOf } from './records.ts';
import { unnamed } from './unnamed.ts';

const code = '730705';
const finding = (parts: Partial<Finding>): Finding => ({
	...{ rule: 'staff/qualification', title: '教师资格', strength: 'mandatory', scope: 'conditions' },
	...{ status: 'violation', clause: { ours: true, number: null, quote: null }, layers: [] },
	...{ measured: '', required: '', slack: null, at: [], message: '', excuse: null, remedy: null },
	fixes: [],
	...parts,
});
const shared = teacherRecord({
	number: '20150901',
	name: '何建平',
	shares: [
		{ programme: code, share: 0.4, leader: true, rankInField: true },
		{ programme: '730701', share: 0.6, leader: false, rankInField: null },
	],
});

describe('the facts of a programme', () => {
	it('are those of a teacher by the share that falls to it', () => {
		const records = recordsOf({ teacher: [shared] });
		expect(factsOf(code, records)?.teachers[0]).toMatchObject({
			...{ id: '20150901', name: '何建平', share: 0.4, leader: true, rankInField: true },
		});
		expect(factsOf('730701', records)?.teachers[0]).toMatchObject({ share: 0.6, leader: false });
	});

	it('are none where nothing is entered of it', () => {
		expect(factsOf('730702', recordsOf({ teacher: [shared] }))).toBeNull();
		expect(factsOf(code, recordsOf())).toBeNull();
	});

	it('hold rooms and bases of the whole school and its own, and its own cohorts in their order', () => {
		const facts = factsOf(
			code,
			recordsOf({
				enrolment: [
					{ programme: code, cohort: 2026, students: 80 },
					{ programme: '730701', cohort: 2026, students: 40 },
					{ programme: code, cohort: 2025, students: null },
				],
				room: [
					{
						name: '公共机房',
						programmes: [],
						place: '',
						standardRooms: [],
						courses: [],
						equipment: [],
					},
					{
						name: '别处',
						programmes: ['730701'],
						place: '',
						standardRooms: [],
						courses: [],
						equipment: [],
					},
				],
			}),
		);
		expect(facts?.enrolment).toEqual([
			{ cohort: 2025, students: null },
			{ cohort: 2026, students: 80 },
		]);
		expect(facts?.rooms.map(({ name }) => name)).toEqual(['公共机房']);
	});

	it('are a facts.json as the format has it, named or as a version keeps them', () => {
		const facts = factsOf(code, recordsOf({ teacher: [shared] }))!;
		expect(readFacts(facts)).toEqual({ ok: true, value: facts });
		const kept = keptFacts(facts, '2026-11-20');
		expect(readFacts(kept).ok).toBe(true);
		expect(JSON.stringify(kept)).not.toContain('何建平');
		expect(kept).toMatchObject({ asOf: '2026-11-20', teachers: [{ id: '20150901', share: 0.4 }] });
	});
});

it('a record says which programmes it bears on', () => {
	expect(programmesOf('teacher', shared)).toEqual([code, '730701']);
	expect(programmesOf('room', recordsOf().room[0] ?? ({ programmes: [] } as never))).toBeNull();
	expect(programmesOf('department', { name: '商贸系', programmes: [code] })).toEqual([]);
});

describe('findings without names', () => {
	const facts = factsOf(
		code,
		recordsOf({
			teacher: [shared, teacherRecord({ number: '20160902', name: '何建' })],
		}),
	);
	it('have the 工号 of teachers in what is said of conditions, the longest name first', () => {
		const said = finding({
			scope: 'conditions',
			message: '何建平、何建 没有教师资格证书',
			measured: '何建',
		});
		const [found] = unnamed([said], facts);
		expect(found).toMatchObject({
			message: '20150901、20160902 没有教师资格证书',
			measured: '20160902',
		});
	});
	it('are as they were where they speak of the plan, or where nobody is named', () => {
		const said = [finding({ scope: 'plan', message: '何建平' })];
		expect(unnamed(said, facts)).toEqual(said);
		expect(unnamed(said, null)).toBe(said);
	});
});
