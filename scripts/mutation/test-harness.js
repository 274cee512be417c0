/** vitest's own collector, runner and `expect` in this process: what a test file meets is the real thing. */
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } from '@vitest/expect';
import { afterAll, beforeAll, describe, it, startTests, test } from '@vitest/runner';
import fc from 'fast-check';
import { modulesOf } from './module-runner.js';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
// A mutant is judged by the same cases each time: a score must be one that can be measured again.
// A counterexample is enough, it need not be the smallest.
fc.configureGlobal({ seed: 730705, endOnFailure: true });

const config = {
	root: process.cwd(),
	name: undefined,
	setupFiles: [],
	passWithNoTests: true,
	testNamePattern: undefined,
	allowOnly: false,
	sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
	maxConcurrency: 1,
	testTimeout: 300_000,
	hookTimeout: 300_000,
	retry: 0,
	includeTaskLocation: false,
	tags: [],
};

function fullName({ name, suite }) {
	const above = suite && suite !== suite.file ? [fullName(suite)] : [];
	return [...above, name].join(' ');
}
const testId = (test) => `${test.file.filepath}#${fullName(test)}`;
const testsOf = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf));
const outcome = ({ result, mode }) =>
	result?.state === 'pass' ? 'pass' : result?.state === 'fail' ? 'fail' : mode;

/** Runs test files, each in modules of its own. */
export class Harness {
	async start() {
		this.modules = await modulesOf({
			afterAll,
			beforeAll,
			describe,
			expect: chai.expect,
			it,
			test,
		});
	}

	/**
	 * @param file absolute path
	 * @param isWanted of the id of a test
	 * @param on `before` and `after` each test, with its id; `bail`: not beyond the first failure
	 * @returns the tests that ran, and what went wrong outside of them (null: nothing)
	 */
	async run(file, isWanted, { before, after, bail }) {
		this.modules.forget();
		let failed = false;
		const [collected] = await startTests([file], {
			config,
			importFile: (one) => this.modules.import(one),
			onBeforeRunTask: (test) => {
				if ((bail && failed) || !isWanted(testId(test))) test.mode = 'skip';
			},
			onBeforeTryTask: (test) => before?.(testId(test)),
			onAfterRunTask: (test) => {
				failed ||= test.result?.state === 'fail';
				after?.(testId(test));
			},
		});
		const tests = testsOf(collected).map((test) => ({
			id: testId(test),
			name: fullName(test),
			outcome: outcome(test),
			message: test.result?.errors?.[0]?.message ?? '',
			milliseconds: test.result?.duration ?? 0,
		}));
		const outside = collected.result?.errors?.[0]?.message ?? null;
		return { tests: tests.filter(({ outcome }) => /pass|fail/.test(outcome)), outside };
	}

	close() {
		return this.modules?.close();
	}
}
