import { describe, expect, it } from 'vitest';
import { clausesOf } from './index.ts';
import { content, sections } from './testing/college.ts';
import { sectionsOf } from './testing/sections.ts';

const { source, read } = sectionsOf(sections);
const { parameters, ledger, doubts } = clausesOf(read, content);
const one = (rule: string, part?: string) => {
	const found = parameters.filter((each) => each.rule === rule && each.part === part);
	return found.length === 1 ? [found[0]?.value, found[0]?.strength] : found;
};

describe('a 高职 standard in its usual wording', () => {
	it.each([
		['hours/total', { equals: '2800' }, 'usual'],
		['credits/hours-per-credit', { min: '16', max: '18' }, 'mandatory'],
		['credits/week-activity', { equals: '1' }, 'mandatory'],
		['hours/public-share', { min: '1/4' }, 'mandatory'],
		['hours/practice-share', { min: '1/2' }, 'principle'],
		['hours/internship-total', { equals: '6' }, 'usual'],
		['hours/elective-share', { min: '1/10' }, 'mandatory'],
		['staff/student-ratio', { max: '25' }, 'mandatory'],
		['staff/senior-share', { min: '3/10' }, 'mandatory'],
		['staff/dual-qualified', { min: '3/5' }, 'usual'],
		['courses/foundation-count', { min: '6', max: '8' }, 'usual'],
		['courses/core-count', { min: '6' }, 'mandatory'],
		['courses/foundation-fields', { parts: content.courses.foundation.fields }, 'usual'],
		[
			'courses/core-fields',
			{ parts: content.courses.core.fields.map(({ field }) => field) },
			'mandatory',
		],
		['courses/public-required', { parts: content.courses.public.required }, 'mandatory'],
		['courses/public-limited', { parts: content.courses.public.limited }, 'mandatory'],
		['practice/forms', { parts: content.courses.practice.forms }, 'usual'],
		['outcomes/items', { parts: ['1', '2', '3'] }, 'usual'],
		['staff/leader', { parts: ['本专业及相关专业', '副高及以上职称'] }, 'principle'],
		['staff/part-time', { parts: ['中级及以上专业技术职务（职称）'] }, 'usual'],
		['identity/duration', { equals: '3' }, 'mandatory'],
	] as const)('%s: %o, %s', (rule, value, strength) => {
		expect(one(rule)).toEqual([value, strength]);
	});
	it.each([
		['staff/qualification', 'teachingCertificate', { parts: ['高校教师资格'] }, 'mandatory'],
		['staff/qualification', 'relatedDegree', { parts: content.staff.relatedDegrees }, 'principle'],
		['staff/enterprise-practice', 'year', { min: '1' }, 'mandatory'],
		['staff/enterprise-practice', 'five-years', { min: '6' }, 'mandatory'],
		[
			'facilities/rooms',
			'数控加工实训室',
			{ parts: ['数控车床', '加工中心', '刀具', '量具', '数控仿真'] },
			'mandatory',
		],
		['facilities/bases', 'positions', { parts: content.facilities.positions }, 'mandatory'],
		['chapters/graduation', '11.2/credits', { parts: ['11.2/credits'] }, 'mandatory'],
		['identity/class', 'majorClass', { parts: ['机械设计制造类', '4601'] }, 'mandatory'],
	] as const)('%s %s: %o, %s', (rule, part, value, strength) => {
		expect(one(rule, part)).toEqual([value, strength]);
	});
	it('asks for nothing that it does not say', () => {
		const rules = parameters.map(({ rule }) => rule);
		expect(rules).not.toContain('hours/professional-share');
		expect(rules).not.toContain('hours/academic-year');
		expect(rules).not.toContain('hours/enterprise-internship');
	});
	it('quotes every clause at its place', () => {
		const misplaced = parameters.filter(
			({ clause }) => !source.startsWith(clause.quote, clause.offset),
		);
		expect(misplaced).toEqual([]);
	});
	it('is publishable: the area of rooms is known to have no rule', () => {
		expect(doubts).toEqual([]);
		expect(ledger.filter(({ verdict }) => verdict === 'unread')).toEqual([]);
		expect(ledger.find(({ text }) => text.includes('平方米'))?.reason).toBe('规则表没有此项：面积');
	});
});
