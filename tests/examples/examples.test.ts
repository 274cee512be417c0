/** The examples judged as a plan of a college is judged; `UPDATE=1` writes the page anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '#domain/rules/check-plan.ts';
import { clauseWords } from '#exports/views/words.ts';
import { standardRules } from '#standards/rules/register.ts';
import { today } from '#tests/builders/judging-of.ts';
import { documentText, messageLine } from './document.ts';
import { groups } from './index.ts';
import { judged, judgingOf } from './judged.ts';

const page = 'docs/检查示例.md';
const examples = groups.flatMap((group) => group.examples);
const said = readFileSync('docs/检查用语.md', 'utf8');

describe.each(examples)('$rule', (example) => {
	const { rule, clause, cases } = example;
	it.each(cases)('$given: $status', async (one) => {
		const finding = await judged(example, one);
		expect(finding).toMatchObject({ status: one.status, slack: one.slack });
		expect(clauseWords(finding.clause)).toBe(one.clause ?? clause);
		expect(said).toContain(messageLine(one, finding.message));
	});

	it('says after any other example what it says of each alone', async () => {
		for (const [index, one] of cases.entries()) {
			const own = standardRules.filter(({ id }) => id === rule);
			const judging = { ...(await judgingOf(one)), rules: own };
			const before = checkPlan(judging, cases.at(index - 1)?.plan ?? one.plan, today);
			const alone = checkPlan(judging, structuredClone(one.plan), today);
			expect(checkPlan(judging, one.plan, today, before).findings).toEqual(alone.findings);
		}
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
