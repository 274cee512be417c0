/**
 * Chunks of the browser's program that are always wanted together are made one: a plan's page would else be
 * a hundred files, each with a head of its own and compressed by itself.
 *
 * - `framework`: what every page runs on.
 * - `common`: what the frame of a plan shares with other pages.
 * - `plan`: what only the pages of a plan have, each of them.
 *
 * What a single page or a dialog has stays by itself, and is fetched with it.
 */
const framework = /\/node_modules\/(svelte|@sveltejs|devalue|esm-env|clsx)\//;
const planFrame = /\/src\/routes\/plans\/\[plan\]\/\+layout\.(svelte|ts)$/;
const otherPages = /\/src\/routes\/(?!plans\/\[plan\]\/).*\+(page|layout)\.(svelte|ts)$/;
/** A few other pages want the rules, for their titles: these take the plan's chunk. */
const rules = /\/standards\/rules\//;
/** Reached by way of an index, and for the most part wanted only when a figure or the repair is opened. */
const byItself = /\/src\/lib\/domain\/(derivation|repair)\//;

/** @typedef {(id: string) => { importedIds: readonly string[] } | null} Info */

/**
 * All that is there as soon as one of `roots` is, by no way through what `past` says yes to.
 * @param {readonly string[]} roots
 * @param {Info} infoOf
 * @param {RegExp} [past]
 */
function reachedFrom(roots, infoOf, past) {
	const reached = new Set(roots);
	for (const id of reached)
		for (const next of infoOf(id)?.importedIds ?? []) if (!past?.test(next)) reached.add(next);
	return reached;
}

/** @returns {import('vite').Plugin} */
export function planChunks() {
	/** @type {Set<string>} */
	const frames = new Set();
	/** @type {Set<string>} */
	const others = new Set();
	/** @type {{ frame: Set<string>, elsewhere: Set<string> } | null} */
	let reach = null;

	/** @param {'common' | 'plan'} name */
	const group = (name) => ({
		/** @param {string} id @param {{ getModuleInfo: Info }} context */
		name(id, context) {
			const infoOf = /** @type {Info} */ ((one) => context.getModuleInfo(one));
			reach ??= {
				frame: reachedFrom([...frames], infoOf),
				elsewhere: reachedFrom([...others], infoOf, rules),
			};
			const own = reach.elsewhere.has(id) ? 'common' : 'plan';
			return reach.frame.has(id) && own === name && !byItself.test(id) ? name : null;
		},
	});

	return {
		name: 'plan-chunks',
		config: (_, { isSsrBuild }) =>
			isSsrBuild
				? {}
				: {
						build: {
							rolldownOptions: {
								output: {
									codeSplitting: {
										// A group takes what its modules rest on along, unless a group before it has.
										groups: [
											{ name: 'framework', test: framework, priority: 3 },
											{ ...group('common'), priority: 2 },
											{ ...group('plan'), priority: 1 },
										],
									},
								},
							},
						},
					},
		buildStart() {
			reach = null;
		},
		moduleParsed({ id }) {
			if (planFrame.test(id)) frames.add(id);
			else if (otherPages.test(id)) others.add(id);
		},
	};
}
