import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fault } from './layer-rule.js';
import { layers } from './layer-table.js';

describe('the layer table', () => {
	it.each([
		['src/lib/domain/plan/edit.ts', '#standards/register.ts'],
		['src/lib/domain/plan/edit.ts', '../../server/plans/index.ts'],
		['src/lib/domain/plan/edit.ts', 'node:fs'],
		['standards/rules/hours/total.ts', '#server/plans/index.ts'],
		['standards/register.ts', '#exports/views/words.ts'],
		['exports/views/schedule.ts', 'docx'],
		['exports/word/index.ts', '#server/db/index.ts'],
		['exports/thread/start.ts', '#domain/exact.ts'],
		['src/cli/commands/standards.ts', '#standards/compile/document/index.ts'],
		['src/routes/standards/+page.ts', '#standards/compile/index.server.ts'],
		['src/lib/server/plans/open.ts', '#ui/kit/Button.svelte'],
		['src/lib/ui/kit/Button.svelte', '#server/plans/index.ts'],
		['src/lib/ui/kit/Button.svelte', 'exceljs'],
		['src/routes/+page.svelte', '#server/plans/index.ts'],
		['src/routes/+page.server.ts', '@libsql/client'],
	])('refuses %s importing %s', (file, specifier) => {
		expect(fault(file, specifier)).toMatch(/may not import/);
	});

	it.each([
		['standards/rules/hours/total.ts', '#domain/exact.ts'],
		['exports/word/index.ts', 'docx'],
		['src/lib/server/plans/open.ts', '#standards/judging.ts'],
		['src/routes/plans/[plan]/+page.server.ts', '#server/plans/index.ts'],
		['src/cli/commands/check.ts', '#standards/judging.ts'],
		['src/cli/commands/standards.ts', '#standards/compile/index.server.ts'],
		['standards/compile/index.server.ts', '#exports/thread/bounded.ts'],
		['src/lib/domain/plan/edit.test.ts', '#tests/builders/plan-of.ts'],
	])('lets %s import %s', (file, specifier) => {
		expect(fault(file, specifier)).toBeNull();
	});

	it('knows every folder of the house', () => {
		const folders = [
			'standards',
			'exports',
			'src/lib/domain',
			'src/lib/server',
			'src/lib/ui',
			'src/cli',
		];
		for (const folder of folders) {
			expect(readdirSync(folder).length).toBeGreaterThan(0);
			expect(layers.some((layer) => layer.at.test(`${folder}/x/y.ts`))).toBe(true);
		}
	});
});
