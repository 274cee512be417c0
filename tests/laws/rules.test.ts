/** rules.md is the whole list: every rule of this stage stands in the register, in a file of its name, with its test. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { standardRules } from '#standards/rules/register.ts';

const listed = `
certificate: applicable coverage credit-conversion timing
chapters: graduation internship-safeguards quality
courses: core-content core-count core-fields foundation-count foundation-fields kinds order politics public-limited public-minimum-hours public-required themes
credits: hours-per-credit week-activity
facilities: bases capacity rooms
hours: academic-year elective-share enterprise-internship internship-total internship-week practice-share professional-share public-share total
identity: class codes duration entry name occupations
occupation: code training-hours weights
outcomes: items support
practice: first-year forms internships labour-week training
school: weekly-load
staff: dual-qualified enterprise-practice leader part-time qualification senior-share student-ratio
wording: old-terms`
	.trim()
	.split('\n')
	.flatMap((line) => {
		const [group = '', names = ''] = line.split(': ');
		return names.split(' ').map((name) => `${group}/${name}`);
	});

it('has exactly the rules of rules.md', () => {
	expect(standardRules.map((rule) => rule.id).sort()).toEqual([...listed].sort());
});

it.each(listed)('%s has its own file and its own test', (id) => {
	expect(readFileSync(`standards/rules/${id}.ts`, 'utf8')).toContain(`'${id}'`);
	expect(existsSync(`standards/rules/${id}.test.ts`)).toBe(true);
});

it.each(listed)('%s knows no other rule', (id) => {
	const source = readFileSync(`standards/rules/${id}.ts`, 'utf8');
	const others = listed.filter((other) => other !== id);
	for (const other of others) expect(source).not.toContain(`/${other.split('/')[1] ?? ''}.ts'`);
});
