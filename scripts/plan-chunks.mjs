/**
 * Chunks of the browser's program that are always wanted together are made one: a plan's page would else be
 * a hundred files, each with a head of its own and compressed by itself.
 *
 * - `framework`: what every page runs on.
 * - `common`: what the frame of a plan shares with other pages.
 * - `plan`: what only the pages of a plan have: each of them, or the schedule and some other.
 * - `schedule`: what of the pages of a plan the schedule alone has, with the parts that its dialogs share.
 *
 * What another page or a dialog has stays by itself, and is fetched with it.
 */
const framework = /\/node_modules\/(svelte|@sveltejs|devalue|esm-env|clsx)\//;
const planFrame = /\/src\/routes\/plans\/\[plan\]\/\+layout\.(svelte|ts)$/;
const schedule = /\/src\/routes\/plans\/\[plan\]\/courses\/\+page\.svelte$/;
const besideIt = /\/src\/routes\/plans\/\[plan\]\/.*\+page\.svelte$/;
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

/** @typedef {Record<'frame' | 'schedule' | 'beside' | 'elsewhere', Set<string>>} Sets */

/** @returns {Sets} */
const none = () => ({
	frame: new Set(),
	schedule: new Set(),
	beside: new Set(),
	elsewhere: new Set(),
});

/** @param {Sets} reach @param {string} id */
function groupOf({ frame, schedule: own, beside, elsewhere }, id) {
	if (byItself.test(id)) return null;
	if (frame.has(id)) return elsewhere.has(id) ? 'common' : 'plan';
	if (!own.has(id) || elsewhere.has(id)) return null;
	return beside.has(id) ? 'plan' : 'schedule';
}

/** @returns {import('vite').Plugin} */
export function planChunks() {
	let roots = none();
	/** @type {Sets | null} */
	let reach = null;

	/** @param {'common' | 'plan' | 'schedule'} name @param {number} priority */
	const group = (name, priority) => ({
		priority,
		/** @param {string} id @param {{ getModuleInfo: Info }} context */
		name(id, context) {
			const infoOf = /** @type {Info} */ ((one) => context.getModuleInfo(one));
			reach ??= {
				frame: reachedFrom([...roots.frame], infoOf),
				schedule: reachedFrom([...roots.schedule], infoOf),
				beside: reachedFrom([...roots.beside], infoOf),
				elsewhere: reachedFrom([...roots.elsewhere], infoOf, rules),
			};
			return groupOf(reach, id) === name ? name : null;
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
											{ name: 'framework', test: framework, priority: 4 },
											group('common', 3),
											group('plan', 2),
											group('schedule', 1),
										],
									},
								},
							},
						},
					},
		buildStart() {
			[roots, reach] = [none(), null];
		},
		moduleParsed({ id }) {
			if (planFrame.test(id)) roots.frame.add(id);
			else if (schedule.test(id)) roots.schedule.add(id);
			else if (besideIt.test(id)) roots.beside.add(id);
			else if (otherPages.test(id)) roots.elsewhere.add(id);
		},
	};
}
