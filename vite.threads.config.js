/** Builds the threads beside the server: build/threads/print.js and build/threads/draft.js. */
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
			},
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
		},
	},
});
