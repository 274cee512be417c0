/** Rules of scope conditions: what the school has on the day of the check (facts.json). */
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import type { Facts } from '#domain/staff/facts-shape.ts';
import { boundsOf } from './bounds.ts';
import { cited } from './clause-words.ts';
import { rule, type StandardRule, type StandardView } from './world.ts';

export interface Condition {
	readonly id: string;
	readonly title: string;
	/** What has to be filled in: `各级在校生人数和专任教师`. */
	readonly needs: string;
	/** Where it stands in facts.json. */
	readonly at: readonly string[];
	/** What of the plan is read; default: nothing. */
	readonly reads?: StandardRule['reads'];
	/** At least one judgement, by one requirement. */
	readonly judge: (facts: Facts, parameter: Parameter, view: StandardView) => readonly Judgement[];
}

/** Facts that are not known and decide the verdict. */
export function awaiting(parameter: Parameter, needs: string, at: readonly string[]): Judgement {
	return {
		status: 'missing-data',
		parameter,
		measured: '',
		required: boundsOf(parameter).required,
		at,
		message: `待补${needs}（${cited(parameter)}）。由学校管理员填写，不影响编制和提交。`,
	};
}

const kept = new WeakMap<Parameter, Judgement>();

function withoutFacts(parameter: Parameter, { needs, at }: Condition): Judgement {
	const known = kept.get(parameter) ?? awaiting(parameter, needs, at);
	kept.set(parameter, known);
	return known;
}

export const condition = (made: Condition): StandardRule =>
	rule({
		id: made.id,
		title: made.title,
		scope: 'conditions',
		reads: made.reads ?? (() => []),
		judge: (view) =>
			view.parameters.flatMap((parameter) => {
				const { facts } = view.world;
				return facts ? made.judge(facts, parameter, view) : [withoutFacts(parameter, made)];
			}),
	});
