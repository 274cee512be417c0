/** Builds what runs beside the server in build/threads/: the threads print.js, draft.js, compile.js, facts.js, own-file.js, template.js, read-back.js, repair.js and upkeep.js, and the command line. */
import { defineConfig } from 'vite';

export default defineConfig({
	build: {
		ssr: true,
		outDir: 'build/threads',
		emptyOutDir: true,
		copyPublicDir: false,
		target: 'node20',
		rollupOptions: {
			input: {
				print: 'exports/print.thread.ts',
				draft: 'src/lib/server/drafting/draft.thread.ts',
				compile: 'standards/compile/compile.thread.ts',
				facts: 'src/lib/server/facts/import/facts.thread.ts',
				'read-back': 'src/lib/server/plans/read-back/read-back.thread.ts',
				'own-file': 'src/lib/server/own-files/own-file.thread.ts',
				template: 'src/lib/server/templates/template.thread.ts',
				repair: 'src/lib/server/desk/repair.thread.ts',
				upkeep: 'src/lib/server/upkeep/upkeep.thread.ts',
				xunbiao: 'src/cli/main.ts',
			},
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
		},
	},
});
