import { courseCount } from '../course-count.ts';

/** 8.1.2(1): 一般设置 4 门. */
export const foundationCount = courseCount(
	'courses/foundation-count',
	'专业基础课程',
	'foundation',
);
