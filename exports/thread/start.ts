/** Starts a thread from its source or from what was built of it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Where threads are that were built: the tests name it once they have built what they test. */
const builtThreads = (here: string): string =>
	process.env['BUILT_THREADS'] ??
	path.join(here.slice(0, here.lastIndexOf(`${path.sep}build${path.sep}`)), 'build', 'threads');

/**
 * Starts `<name>.thread.ts` beside the module at `home`: the source itself, read by tsx, where nothing is
 * built (Node 20 gives a thread no `--import`), else what was built of it in build/threads/. Its heap is
 * bounded to `options.megabytes`; where it is `mute`, what it prints is for its owner to read.
 */
export function start(
	home: string,
	name: string,
	{ megabytes = 1024, mute = false }: { megabytes?: number; mute?: boolean } = {},
): Worker {
	const options = { resourceLimits: { maxOldGenerationSizeMb: megabytes }, stdout: mute };
	const here = fileURLToPath(home);
	const source = path.join(path.dirname(here), `${name}.thread.ts`);
	const built = path.join(builtThreads(here), `${name}.js`);
	if (!existsSync(source) || (process.env['BUILT_THREADS'] && existsSync(built)))
		return new Worker(built, options);
	// Resolved from here, for a thread without a file looks from the folder it was started in.
	const reader = import.meta.resolve('tsx/esm/api');
	const script = `import(${JSON.stringify(reader)}).then(({ register }) => {
		register();
		return import(${JSON.stringify(pathToFileURL(source).href)});
	});`;
	return new Worker(script, { eval: true, ...options });
}
