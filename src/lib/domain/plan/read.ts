/** The border at which a plan enters: text or JSON in, a plan that can be computed with out. */
import { failure, success, type Outcome } from '../fault.ts';
import { knownFormat } from '../known-format.ts';
import { readJson, validate } from '../validate.ts';
import { planShape, type Plan } from './shape.ts';
import { soundnessFaults } from './soundness.ts';

/** A plan from a value; all faults at once, each with its path. */
export function readPlan(value: unknown): Outcome<Plan> {
	const known = knownFormat(value, 'xunbiao.plan', '人才培养方案文件');
	if (!known.ok) return known;
	const read = validate(planShape, value);
	if (!read.ok) return read;
	const faults = soundnessFaults(read.value);
	return faults.length > 0 ? failure(...faults) : success(read.value);
}

/** A plan from the text of plan.json. */
export function readPlanText(text: string): Outcome<Plan> {
	const json = readJson(text);
	return json.ok ? readPlan(json.value) : json;
}
