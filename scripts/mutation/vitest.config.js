/**
 * The tests that judge mutants, the quickest first: those that stand beside the mutated code, the examples
 * of every rule, and last the properties of whole checks, which reach every line and take seconds.
 */
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const parts = (process.env.MUTATION_PARTS ?? 'standards/rules').split(',');
const examples = 'tests/examples/examples.test.ts';
const whole = [
	'standards/repair/linear.test.ts',
	'standards/rules/derived.test.ts',
	'standards/recheck.test.ts',
];

/** Stryker stops at the first test that fails: where that is early, a mutant costs a second. */
class QuickestFirst extends BaseSequencer {
	async sort(files) {
		const rank = ({ moduleId }) => {
			const at = [examples, ...whole].findIndex((file) => moduleId.endsWith(file));
			return at + 1;
		};
		return [...files].sort((a, b) => rank(a) - rank(b));
	}
}

export default defineConfig({
	test: {
		include: [...parts.map((part) => `${part}/**/*.test.ts`), examples, ...whole],
		environment: 'node',
		pool: 'threads',
		isolate: false,
		sequence: { sequencer: QuickestFirst },
		testTimeout: 60_000,
	},
});
