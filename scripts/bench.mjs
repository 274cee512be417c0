/** `npm run bench`: builds the benches as the server is built, for the source as tsx reads it is slower, and runs them. */
import path from 'node:path';
import { build } from 'vite';
import { ensureBuilt } from './built.mjs';
import { root, run } from './root.mjs';

await ensureBuilt();
await build({
	root,
	configFile: false,
	logLevel: 'warn',
	build: {
		ssr: 'tests/bench/run.ts',
		outDir: 'build/bench',
		emptyOutDir: true,
		copyPublicDir: false,
		target: 'node20',
		rollupOptions: { output: { entryFileNames: 'run.js' } },
	},
});
await run(process.execPath, [path.join('build', 'bench', 'run.js'), ...process.argv.slice(2)]);
