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

/** Of the examples of all rules, those of the mutated group; of what the groups share, all. */
export function isJudge(id) {
	const rule = new RegExp(`${examples}#'(\\w+)/`).exec(id)?.[1];
	const group = /^standards\/rules\/([\w-]+)(\/|$)/.exec(process.env.MUTATION_PART)?.[1];
	return rule === undefined || group === undefined || rule === group;
}

/** The test that bears the name of the mutated file, then its folder's, then the others, the examples last. */
export function nearest(files, mutated) {
	const beside = mutated.replace(/\.ts$/, '.test.ts');
	const rank = (file) => {
		if (file === beside) return 0;
		if (file.endsWith(examples)) return 3;
		return path.dirname(file) === path.dirname(mutated) ? 1 : 2;
	};
	return [...files].sort((a, b) => rank(a) - rank(b));
}
