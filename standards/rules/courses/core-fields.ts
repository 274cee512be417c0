import { fieldCoverage } from '../field-coverage.ts';

/** 8.1.2(2): 包括：……等领域的课程. */
export const coreFields = fieldCoverage('courses/core-fields', '专业核心课程领域');
