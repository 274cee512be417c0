/** 8.1.3(2): 实习包括认识实习和岗位实习, each more than 0 weeks. */
import { rule } from '../world.ts';
import { judgeNamed } from './named-segments.ts';

export const internships = rule({
	id: 'practice/internships',
	title: '认识实习与岗位实习',
	scope: 'plan',
	reads: ({ plan }) => [plan.segments],
	judge: ({ plan, parameters }) => parameters.map((parameter) => judgeNamed(plan, parameter)),
});
