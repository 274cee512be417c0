export { semesterName, yearName, yearOf } from '#domain/plan/ordinal.ts';
