/** The examples judged as a plan of a college is judged; `UPDATE=1` writes the page anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import type { Finding } from '#domain/rules/finding.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import { clauseWords } from '#exports/views/words.ts';
import { prepareJudging } from '#standards/judging.ts';
import { standardRules } from '#standards/rules/register.ts';
import { today } from '#tests/builders/judging-of.ts';
import { documentText } from './document.ts';
import type { Case } from './example.ts';
import { groups } from './index.ts';

const page = 'docs/检查示例.md';
const examples = groups.flatMap((group) => group.examples);

/** What the check says of a rule's part of that strength: the first place not in order, else the first. */
async function judged(
	rule: string,
	strength: Strength,
	{ plan, facts }: Case,
): Promise<Finding | undefined> {
	const judging = await prepareJudging(plan, { today, facts });
	if (!judging.ok) throw new Error('no judging');
	const findings = checkPlan(judging.value, plan, today).findings.filter(
		(finding) => finding.rule === rule && finding.strength === strength,
	);
	return findings.find(({ status }) => status !== 'pass') ?? findings[0];
}

describe.each(examples)('$rule', ({ rule, clause, strength, cases }) => {
	it.each(cases)('$given: $status', async (one) => {
		const finding = await judged(rule, one.strength ?? strength, one);
		expect(finding).toMatchObject({ status: one.status, slack: one.slack });
		expect(finding && clauseWords(finding.clause)).toBe(one.clause ?? clause);
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
