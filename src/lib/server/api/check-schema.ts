/** Schemas of checks, as formats.md has them: exact strings, findings with their clauses, verdict. */
import { strengths } from '#domain/rules/parameter.ts';
import { arrayOf, nullable, objectOf, text, truth, whole, type Schema } from './schema.ts';

const strength: Schema = { enum: [...strengths] };
const verdict: Schema = { enum: ['pass', 'incomplete', 'fail'] };

const findingSchema = objectOf({
	rule: text,
	title: text,
	strength,
	scope: text,
	status: { enum: ['pass', 'violation', 'justified', 'missing-data', 'not-applicable'] },
	clause: { type: 'object' },
	layers: { type: 'array' },
	measured: text,
	required: text,
	slack: nullable(text),
	at: arrayOf(text),
	message: text,
	excuse: nullable({ type: 'object' }),
	remedy: nullable({ type: 'object' }),
	fixes: { type: 'array' },
});

export const checkSchema = objectOf({
	id: text,
	revision: whole,
	today: text,
	standard: nullable(objectOf({ id: text, edition: text })),
	rules: text,
	verdict,
	submittable: truth,
	totals: { type: 'object' },
	findings: arrayOf(findingSchema),
});

/** What lists keep of the last check. */
export const summarySchema = objectOf({
	verdict,
	submittable: truth,
	counts: { type: 'object' },
	ruleSet: text,
	today: text,
});
