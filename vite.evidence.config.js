/** Builds the program of 核验.html: one script without imports, for it stands in a page that may fetch nothing. */
import { defineConfig } from 'vite';

export default defineConfig({
	build: {
		outDir: 'build/evidence',
		emptyOutDir: true,
		copyPublicDir: false,
		target: 'es2022',
		lib: {
			entry: 'exports/evidence/page/main.ts',
			formats: ['iife'],
			name: 'evidence',
			fileName: () => 'page.js',
		},
	},
});
