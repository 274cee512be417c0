/** What has a worker of its own, and what may share one: read from a test's text (vite.config.ts). */
import { expect, it } from 'vitest';
import { changesProcess, testsApart } from '../../scripts/tests-apart.mjs';

it.each([
	"vi.useFakeTimers({ toFake: ['Date'] });",
	"vi.spyOn(process.stdout, 'write')",
	"vi.stubEnv('DATA_DIR', folder);",
	"vi.mock('./door.ts');",
	"process.env['LIBREOFFICE'] = 'off';",
	"process.env.PATH = '';",
	"process.env['PATH'] ??= '';",
	"delete process.env['LIBREOFFICE'];",
	'process.chdir(folder);',
	"process.on('exit', leave);",
	'globalThis.fetch = answered;',
])('%s is apart', (text) => expect(changesProcess(text)).toBe(true));

it.each([
	'await vi.waitUntil(() => isRead);',
	'const heard = vi.fn();',
	'const env = { ...process.env, DATA_DIR: folder };',
	"if (process.env['TEST_LIBSQL'] === undefined) return;",
	"const runs = Number(process.env['DAMAGED_RUNS'] ?? 12);",
	'const { user } = process.cpuUsage();',
])('%s is not', (text) => expect(changesProcess(text)).toBe(false));

it('holds the tests of the clock, of the environment and of what is said, by their paths from the root', () => {
	const found = testsApart();
	expect(found).toContain('src/lib/server/db/remembered.test.ts');
	expect(found).toContain('src/lib/server/identity/reach.test.ts');
	expect(found).toContain('src/cli/damaged.test.ts');
	expect(found).not.toContain('src/lib/server/plans/decide.test.ts');
});
