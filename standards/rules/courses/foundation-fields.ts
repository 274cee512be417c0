import { fieldCoverage } from '../field-coverage.ts';

/** 8.1.2(1): 包括：……等领域的课程. */
export const foundationFields = fieldCoverage('courses/foundation-fields', '专业基础课程领域');
