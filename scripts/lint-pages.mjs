/** `npm run lint:pages`: the rules that need types, on pages too, where each takes a second (eslint.config.js). */
import { tool } from './root.mjs';

await tool('eslint/bin/eslint.js', ['src/**/*.svelte'], {
	env: { ...process.env, LINT_PAGES: '1', NODE_OPTIONS: '--max-old-space-size=6144' },
});
