/** Which tests judge a mutant, and in which order: the first that fails ends it. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

const examples = 'tests/examples/examples.test.ts';
/**
 * Properties of whole plans, which reach every line and take seconds: a mutant that survives would pay for
 * them all. Leaving them out can only lower the score.
 */
const tooSlow = ['slack-of-rules.test.ts', 'derived.test.ts'];

const testsIn = (place) =>
	readdirSync(place, { recursive: true })
		.filter((file) => file.endsWith('.test.ts') && !tooSlow.includes(path.basename(file)))
		.map((file) => path.posix.join(place, file));

/** `standards/rules` or `src/lib/domain`: what is mutated is judged by the tests of its place. */
const place = () => process.env.MUTATION_PLACE ?? 'standards/rules';

let found;
/** Absolute paths of all test files that may judge a mutant of the part. */
export function judges() {
	found ??= [...testsIn(place()), ...(place() === 'standards/rules' ? [examples] : [])].map(
		(file) => path.resolve(file),
	);
	return found;
}

const testOf = (file) => file.replace(/\.ts$/, '.test.ts');
const folderOf = (file) => path.basename(path.dirname(file));
const isShared = (mutated) => path.dirname(mutated).endsWith('standards/rules');

/** A rule has a test of its name; what only serves the rules of its group has none. */
const isRule = (mutated) => judges().includes(testOf(mutated));

/** Of the examples of all rules those of the mutated rule; of what a group shares the group's; else all. */
export function isJudge(id, mutated) {
	const [, group, rule] = new RegExp(`${examples}#'([\\w-]+)/([\\w-]+)'`).exec(id) ?? [];
	if (group === undefined || isShared(mutated)) return true;
	return (
		group === folderOf(mutated) && (!isRule(mutated) || rule === path.basename(mutated, '.ts'))
	);
}

/** Where the examples stand among the judges: of one rule they are few, of a group and of all many. */
const rankOfExamples = (mutated) => (isShared(mutated) ? 5 : isRule(mutated) ? 1 : 3);

function rankOf(file, mutated) {
	if (file === testOf(mutated)) return 0;
	if (file.endsWith(examples)) return rankOfExamples(mutated);
	return path.dirname(file) === path.dirname(mutated) ? 2 : 4;
}

/**
 * The judges of a file, the nearest first: the test of its name, the examples, its folder's, the others.
 * @param onlyNear of a mutant that is reached while modules load, and so by nearly all tests: without
 * the others, but for what the groups share
 */
export function nearest(mutated, onlyNear) {
	const most = onlyNear && !isShared(mutated) ? 3 : 5;
	return judges()
		.filter((file) => rankOf(file, mutated) <= most)
		.sort((a, b) => rankOf(a, mutated) - rankOf(b, mutated));
}
