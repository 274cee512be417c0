import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { builtThreads } from './scripts/built.mjs';
import { dataApart } from './scripts/data-apart.mjs';
import { planChunks } from './scripts/plan-chunks.mjs';
import { testsApart } from './scripts/tests-apart.mjs';

/** What neither asks the machine for anything nor keeps anything: the core, and what draws it. */
const pure = [
	'src/lib/{domain,ui}/**/*.test.ts',
	'standards/**/*.test.ts',
	'exports/**/*.test.ts',
	'tests/{laws,examples,reference-mapping,trust}/**/*.test.ts',
];
/** Of all properties. Pure files get it here; to load it into each other one takes time, so they import it (tests/laws). */
const seed = 'tests/builders/seed.ts';
const documents = ['tests/documents/**/*.test.ts'];
/** Of the server's: what has a worker of its own, the isolation of schools because it keeps servers of its own. */
const apart = [...testsApart(), 'tests/isolation/**/*.test.ts'];
const leftClean = 'tests/builders/left-clean.ts';

export default defineConfig({
	plugins: [sveltekit(), planChunks(), dataApart()],
	server: { fs: { allow: ['standards', 'exports'] } },
	// A worker loads the standard that it needs, and only that: its chunks are modules.
	worker: { format: 'es' },
	build: {
		chunkSizeWarningLimit: 1000,
		rolldownOptions: {
			// The core is pure: who takes one function from an index does not want its neighbours.
			treeshake: {
				moduleSideEffects: [
					{
						test: /\/(src\/lib\/domain\/|standards\/(?!compile\/)|exports\/views\/)/,
						sideEffects: false,
					},
				],
			},
		},
	},
	test: {
		environment: 'node',
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// To read a thread from its source takes six times as long as to start what was built of it.
		env: builtThreads(),
		// The default leaves a core idle; on two cores that is half of them.
		maxWorkers: '100%',
		projects: [
			// To load all that they need anew for each file took longer than to run them.
			{ extends: true, test: { name: 'pure', include: pure, isolate: false, setupFiles: [seed] } },
			{
				extends: true,
				test: {
					name: 'server',
					include: ['src/**/*.test.ts'],
					exclude: [...pure, ...apart],
					isolate: false,
					setupFiles: [leftClean],
				},
			},
			{ extends: true, test: { name: 'apart', include: apart, exclude: pure } },
			{ extends: true, test: { name: 'documents', include: documents, isolate: false } },
		],
	},
});
