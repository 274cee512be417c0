/** Every journey has the server of its worker: by Playwright's own `test` it would have none. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'tests/journeys';
const journeys = readdirSync(folder).filter((name) => /\.(spec|test)\.ts$/.test(name));

it.each(journeys)('%s takes its test from journey.ts', (name) => {
	const text = readFileSync(`${folder}/${name}`, 'utf8');
	expect(text).toContain("from './journey.ts'");
	expect(text).not.toContain("from '@playwright/test'");
});
