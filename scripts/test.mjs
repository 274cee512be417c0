/** All tests: good, vitest, then a real browser. The last line says how many passed and failed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, say, tool } from './root.mjs';

const results = path.join(root, 'test-results');
const unitReport = path.join(results, 'unit.json');
const journeyReport = path.join(results, 'journeys.json');

/** Counts of a report; a run that left none counts as one failure. */
function counted(file, read) {
	if (!existsSync(file)) return { passed: 0, failed: 1 };
	return read(JSON.parse(readFileSync(file, 'utf8')));
}

async function good() {
	const failed = await run('scripts/good.mjs', []);
	return { passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
}

/** True where it failed. */
const run = (file, words, options) =>
	tool(path.join('..', file), words, options).then(
		() => false,
		() => true,
	);

async function unit() {
	const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
	const failed = await run('node_modules/vitest/vitest.mjs', words);
	const counts = counted(unitReport, ({ numPassedTests, numFailedTests, testResults }) => ({
		passed: numPassedTests,
		// A file that could not be read holds no tests, and is a failure all the same.
		failed:
			numFailedTests +
			testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
				.length,
	}));
	return failed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const hasJourneys = () =>
	readdirSync(path.join(root, 'tests', 'journeys'), { recursive: true }).some((name) =>
		/\.(test|spec|journey)\.ts$/.test(String(name)),
	);

async function journeys() {
	if (!hasJourneys()) return { passed: 0, failed: 0 };
	const failed = await run('node_modules/@playwright/test/cli.js', ['test'], {
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
	});
	const counts = counted(journeyReport, ({ stats, errors }) => ({
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
	}));
	return failed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const all = [];
for (const [name, step] of Object.entries({ good, unit, journeys })) {
	say(`— ${name}`);
	all.push(await step());
}
const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
