/**
 * All tests: vitest on all cores, then two real browsers, which leave time on both: beside them, one after
 * the other, the tests of documents, types, lint and format, and the server's once more on a libSQL server.
 * The last line says how many passed and failed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checks, synced } from './good.mjs';
import { root, say, tool } from './root.mjs';

const results = path.join(root, 'test-results');

/** Counts of a report, and the names of what failed; a run that left none counts as one failure. */
function counted(file, read) {
	if (!existsSync(file)) return { passed: 0, failed: 1, names: [`没有结果：${file}`] };
	return read(JSON.parse(readFileSync(file, 'utf8')));
}

/** One of types, lint and format. */
const checked = (check) => async () => {
	const names = await check();
	return { passed: 1 - names.length, failed: names.length, names };
};

/** True where it failed. */
const run = (file, words, options) =>
	tool(path.join('..', file), words, options).then(
		() => false,
		() => true,
	);

/** `name` is also the report's. */
async function vitest(name, ...more) {
	const report = path.join(results, `${name}.json`);
	const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const failed = await run('node_modules/vitest/vitest.mjs', [...words, ...more]);
	const counts = counted(report, ({ numPassedTests, testResults }) => {
		const names = testResults.flatMap(failedIn);
		return { passed: numPassedTests, failed: names.length, names };
	});
	return ended(failed, counts, name);
}

/** A file that could not be read holds no tests, and is a failure all the same. */
function failedIn({ name, status, assertionResults }) {
	const failed = assertionResults.filter((test) => test.status === 'failed');
	if (status === 'failed' && failed.length === 0) return [name];
	return failed.map(({ fullName }) => `${name} › ${fullName}`);
}

/** A run may fail with every test passed: an error outside of any. */
const ended = (failed, counts, name) =>
	failed && counts.failed === 0 ? { ...counts, failed: 1, names: [name] } : counts;

const hasJourneys = () =>
	readdirSync(path.join(root, 'tests', 'journeys'), { recursive: true }).some((name) =>
		/\.(test|spec|journey)\.ts$/.test(String(name)),
	);

async function journeys() {
	if (!hasJourneys()) return { passed: 0, failed: 0, names: [] };
	const report = path.join(results, 'journeys.json');
	const failed = await run('node_modules/@playwright/test/cli.js', ['test'], {
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
	});
	const counts = counted(report, ({ stats, errors, suites }) => ({
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		names: journeysOf(suites, 'unexpected'),
		wavering: journeysOf(suites, 'flaky'),
	}));
	return ended(failed, counts, 'playwright');
}

/** Names of the journeys that ended so. */
const journeysOf = (suites, status) =>
	suites.flatMap(({ specs, suites: inner = [] }) => [
		...specs
			.filter(({ tests }) => tests.some((test) => test.status === status))
			.map(({ file, title }) => `${file} › ${title}`),
		...journeysOf(inner, status),
	]);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const all = [];

const alone = ['--maxWorkers', '1'];

/** Beside the journeys, what takes longest first; once those are through, two at a time. */
const waiting = [
	() => vitest('documents', '--project', 'documents', ...alone),
	...checks.map(checked),
	() => vitest('libsql', '--config', 'vite.libsql.config.js', ...alone),
];

async function oneAfterTheOther() {
	const counts = [];
	for (let next = waiting.shift(); next; next = waiting.shift()) counts.push(await next());
	return counts;
}

say('— unit');
all.push(
	await vitest('unit', ...['pure', 'server', 'apart'].flatMap((name) => ['--project', name])),
);
say('— journeys; beside them documents, types, lint, format, libsql');
await synced();
const journeysFirst = async () => [await journeys(), ...(await oneAfterTheOther())];
all.push(...(await Promise.all([journeysFirst(), oneAfterTheOther()])).flat());
// Told once more at the end, where whoever reads only that finds it.
for (const name of all.flatMap(({ wavering = [] }) => wavering)) say(`时好时坏：${name}`);
for (const name of all.flatMap(({ names }) => names)) say(`未通过：${name}`);
const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
