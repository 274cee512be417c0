/** 8.1.3: 实践性教学主要包括实习实训、毕业设计、社会实践活动等形式. */
import { rule } from '../world.ts';
import { judgeNamed } from './named-segments.ts';

export const forms = rule({
	id: 'practice/forms',
	title: '实践性教学形式',
	scope: 'plan',
	reads: ({ plan }) => [plan.segments],
	judge: ({ plan, parameters }) => parameters.map((parameter) => judgeNamed(plan, parameter)),
});
