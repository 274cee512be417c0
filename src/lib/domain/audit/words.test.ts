import { describe, expect, it } from 'vitest';
import { subjectsOf, type AuditChange } from './entry.ts';
import { changeWords, isTelling } from './words.ts';

const edit: AuditChange = {
	place: 'edits',
	op: 'insert',
	before: null,
	after: {
		plan_id: 'p1',
		revision: 4,
		ordinal: 0,
		op: 'set',
		path: 'courses/c3/credits',
		change: '{"from":4,"to":3}',
	},
};
const stage: AuditChange = {
	place: 'plans',
	op: 'update',
	before: { id: 'p1', programme_name: '电子商务', stage: 'drafting', updated_at: '1' },
	after: { id: 'p1', programme_name: '电子商务', stage: 'academic-review', updated_at: '2' },
};

describe('a change of the 操作记录', () => {
	it('is said in the words of the field', () => {
		expect(changeWords(stage)).toEqual({
			noun: '方案',
			verb: '修改',
			title: '电子商务',
			fields: [{ name: '阶段', before: '编制中', after: '教务处审核' }],
		});
		expect(changeWords(edit)).toMatchObject({
			noun: '方案内容',
			verb: '新增',
			title: 'courses/c3/credits',
		});
	});
	it('says by its own name what no table of words knows', () => {
		const { noun, fields } = changeWords({
			place: 'rooms',
			op: 'delete',
			before: { id: 'r', seats: 3 },
			after: null,
		});
		expect({ noun, fields }).toEqual({
			noun: 'rooms',
			fields: [{ name: 'seats', before: '3', after: '' }],
		});
	});
	it('tells nothing where only its own keeping changed', () => {
		const { before } = stage;
		expect(isTelling(stage)).toBe(true);
		expect(isTelling({ ...stage, after: { ...before, updated_at: '3' } })).toBe(false);
		expect(isTelling({ ...edit, place: 'revisions' })).toBe(false);
	});
	it('is found under what it belongs to', () => {
		expect(subjectsOf([edit, stage])).toBe(' plans/p1 ');
		const fact = {
			place: 'facts',
			op: 'insert',
			before: null,
			after: { record_id: 'f2' },
		} as const;
		expect(subjectsOf([edit, fact])).toBe(' plans/p1 facts/f2 ');
	});
});
