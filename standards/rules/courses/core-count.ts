import { courseCount } from '../course-count.ts';

/** 8.1.2(2): 一般设置 7 门. */
export const coreCount = courseCount('courses/core-count', '专业核心课程', 'core');
