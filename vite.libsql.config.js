/** The server's tests once more, with every database on a libSQL server (tests/libsql). */
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { libsqlServer } from './scripts/libsql.mjs';

const suites = [
	'tests/libsql/**/*.test.ts',
	'src/lib/server/audit/**/*.test.ts',
	'src/lib/server/facts/facts.test.ts',
	'src/lib/server/people/people.test.ts',
	'src/lib/server/plans/{decide,isolation}.test.ts',
	'src/lib/server/schools/life.test.ts',
	'src/lib/server/upkeep/upkeep.test.ts',
];

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		// Without a server they would only say once more what they say of files.
		include: libsqlServer() === null ? ['tests/libsql/**/*.test.ts'] : suites,
		environment: 'node',
		globalSetup: ['tests/libsql/served.ts'],
		execArgv: ['--require', './tests/libsql/names.cjs'],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		maxWorkers: '100%',
	},
});
