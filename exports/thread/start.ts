/** Starts a thread from its source or from what was built of it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

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
	if (!existsSync(source)) {
		const root = here.slice(0, here.lastIndexOf(`${path.sep}build${path.sep}`));
		return new Worker(path.join(root, 'build', 'threads', `${name}.js`), options);
	}
	// Resolved from here, for a thread without a file looks from the folder it was started in.
	const reader = import.meta.resolve('tsx/esm/api');
	const script = `import(${JSON.stringify(reader)}).then(({ register }) => {
		register();
		return import(${JSON.stringify(pathToFileURL(source).href)});
	});`;
	return new Worker(script, { eval: true, ...options });
}
