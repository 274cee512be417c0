/** The examples judged as a plan of a college is judged; `UPDATE=1` writes the page anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { clauseWords } from '#exports/views/words.ts';
import { standardRules } from '#standards/rules/register.ts';
import { explains } from '#tests/builders/explained.ts';
import { today } from '#tests/builders/judging-of.ts';
import { rowsUnder } from '#tests/builders/rows-of.ts';
import { documentText, messageLine } from './document.ts';
import { groups } from './index.ts';
import { aloneOf, judged } from './judged.ts';

const page = 'docs/检查示例.md';
const examples = groups.flatMap((group) => group.examples);
const said = readFileSync('docs/检查用语.md', 'utf8');

/** What a school has is judged as conditions, all else as the plan (rules.md, Scope). */
const scopeOf = (rule: string) => (/^(staff|facilities)\//.test(rule) ? 'conditions' : 'plan');

describe.each(examples)('$rule', (example) => {
	const { rule, clause, cases } = example;
	it.each(cases)('$given: $status', async (one) => {
		const finding = await judged(example, one);
		const { status, slack } = one;
		expect(finding).toMatchObject({ status, slack, scope: scopeOf(rule) });
		expect(clauseWords(finding.clause)).toBe(one.clause ?? clause);
		expect(said).toContain(messageLine(one, finding.message));
	});

	it.each(cases)('$given: the figures open', async ({ ...one }) => {
		const check = checkPlan(await aloneOf(rule, one), one.plan, today);
		const facts = one.facts ?? undefined;
		for (const finding of check.findings) explains({ plan: one.plan, check, facts }, finding);
	});

	it('says after any other example what it says of each alone', async () => {
		for (const [index, one] of cases.entries()) {
			const judging = await aloneOf(rule, one);
			const before = checkPlan(judging, cases.at(index - 1)?.plan ?? one.plan, today);
			const alone = checkPlan(judging, structuredClone(one.plan), today);
			expect(checkPlan(judging, one.plan, today, before).findings).toEqual(alone.findings);
		}
	});
});

/** Rules whose findings say more than rows do: years of the calendar, passages of the text. */
const partly = ['hours/academic-year', 'chapters/graduation'];
const linear = standardRules.filter((rule) => rule.linear).map(({ id }) => id);

describe.each(examples.filter(({ rule }) => linear.includes(rule)))('$rule', ({ rule, cases }) => {
	it.each(cases)('asks a repair for what it asks of a person: $given', async (one) => {
		const judging = await aloneOf(rule, one);
		const check = checkPlan(judging, one.plan, today);
		const { rows, met } = rowsUnder(judging, one.plan);
		if (check.findings.every(({ status }) => status === 'pass')) expect(met).toBe(true);
		if (one.status === 'violation' && !partly.includes(rule)) expect(met).toBe(false);
		if (one.status === 'not-applicable') expect(rows).toEqual([]);
	});
});

describe('the page of examples', () => {
	it('has each rule once, met in one example and open in another', () => {
		expect(examples.map(({ rule }) => rule).sort()).toEqual(standardRules.map(({ id }) => id));
		for (const { rule, cases } of examples)
			for (const met of [true, false])
				expect(
					cases.some(({ status }) => (status === 'pass') === met),
					rule,
				).toBe(true);
	});

	it('is what the table says', () => {
		if (process.env.UPDATE === '1') writeFileSync(page, documentText());
		expect(readFileSync(page, 'utf8')).toBe(documentText());
	});
});
