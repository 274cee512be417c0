/** Words for what the operator sees of a school. */
import type { SchoolRow } from '#domain/schools/row.ts';

export const statusWords: Readonly<Record<SchoolRow['status'], string>> = {
	active: '使用中',
	suspended: '已停用',
};

export const plansWords = (plans: number | null): string =>
	plans === null ? '打不开' : String(plans);
