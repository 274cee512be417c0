import { beforeAll, describe, expect, it } from 'vitest';
import { resultWord } from '#exports/views/words.ts';
import { measure } from '#domain/plan/measure.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { sound } from '#tests/builders/plan-of.ts';
import { changes } from './excel-changes.ts';
import { office } from './office.ts';
import {
	checked,
	differences,
	opened,
	printed,
	recalculated,
	resultsOf,
	rowOf,
	written,
	type Value,
} from './workbook.ts';
import type { Worksheet } from 'exceljs';

const title = office === null ? 'not run, as there is no LibreOffice on this machine: ' : '';

describe.runIf(office !== null)(`${title}edited in a spreadsheet`, () => {
	let before: Uint8Array;
	let results: Map<string, Value>[] = [];

	beforeAll(async () => {
		before = await printed(referencePlan());
		const edited = changes.map(async ({ type }) => {
			const workbook = await opened(before);
			type((name) => workbook.getWorksheet(name) as Worksheet);
			return written(workbook);
		});
		results = await recalculated(await Promise.all(edited));
	}, 300_000);

	it.each(changes)('counts and judges as the application does: $name', async (change) => {
		const result = results[changes.indexOf(change)] as Map<string, Value>;
		const plan = sound(change.edit(referencePlan()));
		const own = resultsOf(await opened(await printed(plan)));
		const figures = [...own].filter(([place]) => /^(教学进程表|学时学分统计)!/.test(place));
		const sums = new Map(figures.filter(([, value]) => typeof value === 'number'));
		expect(differences(sums, result)).toEqual([]);
		const check = (await opened(before)).getWorksheet('合规检查') as Worksheet;
		const derived = (await opened(before)).getWorksheet('计算依据') as Worksheet;
		const total = result.get(`计算依据!C${rowOf(derived, 1, '总学时')}`);
		expect(total).toBe(measure(plan).totals.hours / 100);
		const { findings } = await checked(plan);
		for (const rule of change.rules) {
			const [worst] = findings.filter((finding) => finding.rule === rule);
			const row = rowOf(check, 14, rule);
			expect([rule, result.get(`合规检查!H${row}`)]).toEqual([rule, worst && resultWord(worst)]);
		}
	});
});
