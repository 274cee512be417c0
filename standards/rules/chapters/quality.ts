import { judgePassages } from '../passages.ts';
import { rule } from '../world.ts';

/** 11.1: a passage of the plan is bound to each item of 质量保障. */
export const quality = rule({
	id: 'chapters/quality',
	title: '质量保障',
	scope: 'plan',
	reads: ({ plan }) => [plan.chapters],
	judge: (view) =>
		view.parameters.map((parameter) => judgePassages(view, parameter, parameter.value.parts ?? [])),
});
