import { judgePassages } from '../passages.ts';
import { rule } from '../world.ts';

/** 8.1.3, 10.1.3: passages on 三方协议, 保险 and 指导教师. */
export const internshipSafeguards = rule({
	id: 'chapters/internship-safeguards',
	title: '实习保障',
	scope: 'plan',
	reads: ({ plan }) => [plan.chapters],
	judge: (view) =>
		view.parameters.map((parameter) => judgePassages(view, parameter, parameter.value.parts ?? [])),
});
