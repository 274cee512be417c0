/** Justifications and waivers for tests. */
import type { Justification, Waiver } from '#domain/plan/shape.ts';

export const justificationOf = (
	rule: string,
	measured: string,
	parts: Partial<Justification> = {},
): Justification => ({
	rule,
	at: '',
	measured,
	reason: '企业生产周期所限',
	by: '周岚',
	on: '2026-05-12',
	...parts,
});

export const waiverOf = (rule: string, parts: Partial<Waiver> = {}): Waiver => ({
	rule,
	at: '',
	reason: '本校试点',
	by: '陈敏',
	role: 'academic-affairs',
	on: '2026-05-12',
	...parts,
});
