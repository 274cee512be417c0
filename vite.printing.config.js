/** Builds the printing thread beside the server: build/printing/worker.js. */
import { defineConfig } from 'vite';

export default defineConfig({
	build: {
		ssr: 'exports/worker.ts',
		outDir: 'build/printing',
		emptyOutDir: true,
		target: 'node20',
	},
});
