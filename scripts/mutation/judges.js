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

/** `standards/rules` or `src/lib/domain`, whichever the mutated part is of. */
const place = () =>
	process.env.MUTATION_PART?.startsWith('src/') ? 'src/lib/domain' : 'standards/rules';

let found;
/** Absolute paths of all test files that may judge a mutant of the part. */
export function judges() {
	found ??= [...testsIn(place()), ...(place() === 'standards/rules' ? [examples] : [])].map(
		(file) => path.resolve(file),
	);
	return found;
}

const testOf = (file) => file.replace(/\.ts$/, '.test.ts');
/** What the groups share, for which all examples speak. */
const isShared = () => process.env.MUTATION_PART === 'standards/rules';

/**
 * Of the examples of all rules those of the mutated rule; of what a group shares, the group's.
 * @param mutated path of the mutated file; absent: any of the part's
 */
export function isJudge(id, mutated) {
	const rule = new RegExp(`${examples}#'(\\w+/[\\w-]+)'`).exec(id)?.[1];
	if (rule === undefined || isShared()) return true;
	const isRule = mutated !== undefined && judges().includes(testOf(mutated));
	return isRule
		? mutated.endsWith(`standards/rules/${rule}.ts`)
		: `standards/rules/${rule}`.startsWith(process.env.MUTATION_PART.replace('.ts', ''));
}

/** The test that bears the name of the mutated file, the examples, its folder's tests, then the others. */
export function nearest(files, mutated) {
	const rank = (file) => {
		if (file === testOf(mutated)) return 0;
		if (file.endsWith(examples)) return isShared() ? 4 : 1;
		return path.dirname(file) === path.dirname(mutated) ? 2 : 3;
	};
	return [...files].sort((a, b) => rank(a) - rank(b));
}
