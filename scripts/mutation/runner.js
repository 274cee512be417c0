/** A test runner of Stryker: judges each mutant in one process, the quickest and nearest tests first. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import {
	DryRunStatus,
	TestStatus,
	determineHitLimitReached,
	toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { Harness } from './test-harness.js';
import { isJudge, judges, nearest } from './judges.js';

const stryker = (globalThis.__stryker__ ??= {});
/** What the dry run saw, for the processes that Stryker starts after a time-out. */
const seen = () => path.resolve('.stryker-seen.json');

const resultOf = ({ id, name, outcome, message, milliseconds }) => ({
	id,
	name,
	fileName: id.split('#')[0],
	timeSpentMs: milliseconds,
	...(outcome === 'fail'
		? { status: TestStatus.Failed, failureMessage: message }
		: { status: TestStatus.Success }),
});

/** Adds counts by mutant to the first. */
function add(to, ...others) {
	for (const [id, hits] of others.flatMap(Object.entries)) to[id] = (to[id] ?? 0) + hits;
	return to;
}

class InProcessRunner {
	static inject = tokens(commonTokens.options);

	harness = new Harness();

	capabilities() {
		return { reloadEnvironment: true };
	}

	async init() {
		await this.harness.start();
	}

	async dispose() {
		await this.harness.close();
	}

	/** Each test and what it reaches. Of a file, what its loading reaches too, and how often it does in all. */
	async dryRun() {
		Object.assign(stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
		const coverage = { static: {}, perTest: {} };
		const [tests, reached] = [[], {}];
		for (const file of judges()) {
			stryker.mutantCoverage = { static: {}, perTest: {} };
			const ran = await this.harness.run(file, () => true, {
				before: (id) => (stryker.currentTestId = id),
				after: () => (stryker.currentTestId = undefined),
			});
			if (ran.outside !== null) return { status: DryRunStatus.Error, errorMessage: ran.outside };
			tests.push(...ran.tests.map(resultOf));
			const { static: loading, perTest } = stryker.mutantCoverage;
			Object.assign(coverage.perTest, perTest);
			add(coverage.static, loading);
			reached[file] = add({ ...loading }, ...Object.values(perTest));
		}
		writeFileSync(seen(), JSON.stringify(reached));
		return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
	}

	async mutantRun({ activeMutant, testFilter, sandboxFileName }) {
		const wanted = testFilter ? new Set(testFilter) : null;
		const isWanted = (id) => (wanted?.has(id) ?? true) && isJudge(id, sandboxFileName);
		stryker.currentTestId = undefined;
		const tests = [];
		for (const [file, hits] of this.filesFor(
			activeMutant.id,
			nearest(sandboxFileName, wanted === null),
		)) {
			const hitLimit = 1000 + 100 * hits;
			Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
			const ran = await this.harness.run(file, isWanted, { bail: true });
			tests.push(...ran.tests.map(resultOf));
			const timeOut = determineHitLimitReached(stryker.hitCount, hitLimit);
			if (timeOut) return toMutantRunResult(timeOut);
			if (ran.tests.some(({ outcome }) => outcome === 'fail')) break;
			if (ran.outside !== null)
				return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: ran.outside });
		}
		return toMutantRunResult({ status: DryRunStatus.Complete, tests });
	}

	/** Of the files those that reach a mutant, with how often they did. */
	filesFor(mutant, files) {
		this.reached ??= JSON.parse(readFileSync(seen(), 'utf8'));
		return files
			.map((file) => [file, this.reached[file]?.[mutant] ?? 0])
			.filter(([, hits]) => hits > 0);
	}
}

export const strykerPlugins = [
	declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
