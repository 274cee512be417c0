/** What holds without a national standard: rule by rule, for each level of school. */
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../rules/bounds.ts';
import { ruleForms } from '../rules/register.ts';
import { nationalParameters, nationalRows, strengthOf } from './parameters.ts';

const secondary = '中等职业教育';
const college = '高等职业教育专科';
const bachelor = '高等职业教育本科';

/** `rule[/part] value strength confidence`, of the general rows alone. */
function general(level: string): string[] {
	const always = new Set(nationalRows(level, true));
	return nationalRows(level, false)
		.filter((row) => !always.has(row))
		.map((row) => {
			const { rule, part, value, confidence } = row;
			const asked = value.parts ? `${value.parts.length} parts` : boundsOf({ ...row }).required;
			return [part ? `${rule} ${part}` : rule, asked, strengthOf(row), confidence].join(' | ');
		});
}

describe('without a national standard', () => {
	it('a 中职 programme is judged by these', () => {
		expect(general(secondary)).toEqual([
			'hours/total | >= 3000 | advice | G',
			'hours/academic-year | = 40 | advice | A',
			'hours/internship-week | = 30 | advice | A',
			'hours/public-share | 17/60–23/60 | advice | G',
			'hours/professional-share | 37/60–43/60 | advice | A',
			'hours/practice-share | >= 1/2 | advice | B',
			'hours/elective-share | >= 1/10 | advice | A',
			'hours/enterprise-internship | = 6 | advice | B',
			'credits/hours-per-credit | 16–18 | advice | G',
			'credits/week-activity | = 1 | advice | A',
			'credits/week-activity hours-per-credit | 16–18 | advice | A',
			'courses/public-required | 8 parts | advice | B',
			'courses/public-required 劳动教育 | 1 parts | mandatory | B',
			'courses/public-limited | 2 parts | advice | B',
			'courses/public-minimum-hours | 8 parts | advice | G',
			'courses/public-minimum-hours 劳动教育 | 1 parts | mandatory | B',
			'courses/kinds | 3 parts | advice | A',
			'courses/core-count | 6–8 | advice | B',
			'practice/internships | 2 parts | advice | B',
			'chapters/internship-safeguards 10.1.3/agreement | 1 parts | advice | B',
			'chapters/internship-safeguards 10.1.3/insurance | 1 parts | advice | B',
			'staff/student-ratio | <= 20 | advice | B',
			'staff/dual-qualified | >= 3/10 | advice | G',
			'staff/senior-share | >= 1/5 | advice | A',
			'staff/leader | 2 parts | advice | A',
			'staff/qualification teachingCertificate | 1 parts | advice | A',
			'staff/enterprise-practice year | >= 1 | advice | A',
			'staff/enterprise-practice five-years | >= 6 | advice | A',
			'staff/part-time | 2 parts | advice | A',
			'facilities/bases agreement | >= 1 | advice | A',
		]);
	});
	it('a 高职专科 programme is judged by these', () => {
		expect(general(college)).toEqual([
			'hours/total | >= 2500 | advice | B',
			'hours/academic-year | = 40 | advice | B',
			'hours/public-share | >= 1/4 | advice | B',
			'hours/practice-share | >= 1/2 | advice | B',
			'hours/elective-share | >= 1/10 | advice | B',
			'hours/enterprise-internship | = 6 | advice | B',
			'credits/hours-per-credit | 16–18 | advice | G',
			'courses/core-count | 6–8 | advice | B',
			'practice/internships | 2 parts | advice | B',
			'chapters/internship-safeguards 10.1.3/agreement | 1 parts | advice | B',
			'chapters/internship-safeguards 10.1.3/insurance | 1 parts | advice | B',
		]);
	});
	it('a 职业本科 programme is judged by what is said of all levels, and by no guess', () => {
		expect(general(bachelor)).toEqual([
			'hours/practice-share | >= 1/2 | advice | A',
			'hours/elective-share | >= 1/10 | advice | A',
			'hours/enterprise-internship | = 6 | advice | B',
			'practice/internships | 2 parts | advice | B',
			'chapters/internship-safeguards 10.1.3/agreement | 1 parts | advice | B',
			'chapters/internship-safeguards 10.1.3/insurance | 1 parts | advice | B',
		]);
	});
	it.each([secondary, college, bachelor])(
		'%s has nothing binding that nobody has read',
		(level) => {
			const rows = nationalRows(level, false).filter(({ confirmed }) => confirmed === null);
			const binding = rows.filter((row) => strengthOf(row) !== 'advice');
			expect(binding.map(({ clause }) => clause.quote)).not.toContain(null);
			expect(new Set(binding.map(({ confidence }) => confidence))).toEqual(new Set(['B']));
		},
	);
	it('every row has a rule that reads it, of the scope that the rule has', () => {
		for (const { rule, scope } of nationalParameters(secondary, false))
			expect([rule, ruleForms.get(rule)?.scope]).toEqual([rule, scope]);
	});
	it('a row binds by its own words once a person has confirmed it', () => {
		const row = nationalRows(secondary, false).find(({ rule }) => rule === 'hours/total');
		if (!row) throw new Error('hours/total holds for every 中职 programme');
		expect(strengthOf(row)).toBe('advice');
		expect(strengthOf({ ...row, confirmed: { by: '教务处', on: '2026-11-20' } })).toBe('mandatory');
	});
});
