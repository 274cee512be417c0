import { describe, expect, it } from 'vitest';
import { countMarks, markOf, marks, markKinds } from './mark.ts';

describe('the mark of a finding', () => {
	it.each([
		['violation', 'mandatory', '不符合'],
		['violation', 'principle', '偏离'],
		['violation', 'usual', '提示'],
		['violation', 'advice', '建议'],
		['justified', 'principle', '已说明'],
		['missing-data', 'mandatory', '待补'],
		['not-applicable', 'mandatory', '不适用'],
		['pass', 'advice', '符合'],
	] as const)('%s of a %s rule is called %s', (status, strength, word) =>
		expect(marks[markOf({ status, strength })].word).toBe(word),
	);

	it('differs in shape where it differs in colour', () => {
		const byTone = new Map(markKinds.map((kind) => [marks[kind].tone, marks[kind].icon]));
		expect(new Set(byTone.values()).size).toBe(byTone.size);
	});

	it('counts every finding once', () => {
		const findings = [
			{ status: 'pass', strength: 'mandatory' },
			{ status: 'violation', strength: 'mandatory' },
			{ status: 'violation', strength: 'advice' },
		] as const;
		expect(countMarks(findings)).toMatchObject({ ok: 1, bad: 1, advice: 1, dev: 0 });
	});
});
