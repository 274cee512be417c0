/** Rules of scope conditions before the school's facts are judged: they say what is needed, and of whom. */
import type { Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { requiredText } from '#domain/rules/range.ts';
import { cited } from './clause-words.ts';
import { rule, type StandardRule, type StandardView } from './world.ts';

export interface Awaiting {
	readonly id: string;
	readonly title: string;
	/** What has to be filled in: `各级在校生人数和专任教师`. */
	readonly needs: string;
	/** Where it stands in facts.json. */
	readonly at: readonly string[];
}

const kept = new WeakMap<Parameter, Judgement>();

function missing({ parameter }: StandardView, { needs, at }: Awaiting): Judgement {
	const known = kept.get(parameter);
	if (known) return known;
	const judgement: Judgement = {
		status: 'missing-data',
		parameter,
		measured: '',
		required: requiredText(parameter.value),
		at,
		message: `待补${needs}（${cited(parameter)}）。由学校管理员填写，不影响编制和提交。`,
	};
	kept.set(parameter, judgement);
	return judgement;
}

export const awaitsFacts = (awaiting: Awaiting): StandardRule =>
	rule({
		id: awaiting.id,
		title: awaiting.title,
		scope: 'conditions',
		reads: () => [],
		judge: (view) => [missing(view, awaiting)],
	});
