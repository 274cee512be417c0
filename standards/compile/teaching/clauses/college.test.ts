import { describe, expect, it } from 'vitest';
import { college, readWhole } from '../made/texts.ts';
import { clausesOf } from './index.ts';

const { sections, content } = readWhole(college);
const { parameters, ledger, doubts } = clausesOf(sections, content);
const one = (rule: string, part?: string) => {
	const found = parameters.filter((each) => each.rule === rule && each.part === part);
	return found.length === 1 ? [found[0]?.value, found[0]?.strength] : found;
};

describe('a 高职 standard in its usual wording', () => {
	it.each([
		['hours/total', { equals: '2600' }, 'usual'],
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
		['courses/core-count', { min: '4', max: '6' }, 'usual'],
		['courses/foundation-fields', { parts: content.courses.foundation.fields }, 'mandatory'],
		[
			'courses/core-fields',
			{ parts: content.courses.core.fields.map(({ field }) => field) },
			'mandatory',
		],
		['courses/public-required', { parts: content.courses.public.required }, 'mandatory'],
		['courses/public-limited', { parts: content.courses.public.limited }, 'mandatory'],
		['practice/forms', { parts: content.courses.practice.forms }, 'usual'],
		[
			'outcomes/items',
			{ parts: content.outcomes.items.map(({ number }) => String(number)) },
			'usual',
		],
		['staff/leader', { parts: ['本专业及相关专业', '副高及以上职称'] }, 'principle'],
		[
			'staff/part-time',
			{ parts: ['中级及以上专业技术职务（职称）', '高级工及以上职业技能等级'] },
			'usual',
		],
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
			'自动化仓储实训室',
			{ parts: ['立体货架', '堆垛机', '输送线', 'PLC 控制柜', '仓储管理软件', 'WMS', 'WCS'] },
			'mandatory',
		],
		['facilities/bases', 'positions', { parts: content.facilities.positions }, 'mandatory'],
		['chapters/graduation', '11.2/credits', { parts: ['11.2/credits'] }, 'mandatory'],
		['identity/class', 'majorClass', { parts: ['物流类', '5308'] }, 'mandatory'],
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
		const first = ({ quote }: { quote: string }) => quote.slice(0, 4);
		const misplaced = parameters.filter(
			({ clause }) => !college.startsWith(first(clause), clause.offset),
		);
		expect(misplaced).toEqual([]);
	});
	it('is publishable: nothing is unread, nothing in doubt', () => {
		expect(doubts).toEqual([]);
		expect(ledger.filter(({ verdict }) => verdict === 'unread')).toEqual([]);
	});
});
