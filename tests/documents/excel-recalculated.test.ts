import { beforeAll, describe, expect, it } from 'vitest';
import { caseNames, casePlan } from './excel-cases.ts';
import { randomPlans } from './excel-random.ts';
import { office } from './office.ts';
import { differences, opened, printed, recalculated, resultsOf, type Value } from './workbook.ts';

const title = office === null ? 'not run, as there is no LibreOffice on this machine: ' : '';

describe.runIf(office !== null)(`${title}recalculated by LibreOffice`, () => {
	const random = 12;
	let files: Uint8Array[] = [];
	let results: Map<string, Value>[] = [];

	beforeAll(async () => {
		const plans = await Promise.all(caseNames.map(casePlan));
		files = await Promise.all([...plans, ...randomPlans(random)].map(printed));
		results = await recalculated(files);
	}, 300_000);

	const agreesAt = async (index: number) => {
		const own = resultsOf(await opened(files[index] as Uint8Array));
		expect(own.size).toBeGreaterThan(10);
		expect(differences(own, results[index] ?? new Map<string, Value>())).toEqual([]);
	};

	it.each(caseNames)('shows what the application shows: %s', (name) =>
		agreesAt(caseNames.indexOf(name)),
	);

	it('shows what the application shows: plans at random', async () => {
		for (let index = 0; index < random; index += 1) await agreesAt(caseNames.length + index);
	});
});
