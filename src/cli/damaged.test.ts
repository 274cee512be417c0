/** Files that are damaged: whatever the command, an answer in Chinese with its place, never a fall. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import '#tests/builders/seed.ts';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { damagedText } from '#tests/builders/any-damage.ts';
import { factsOf } from '#tests/builders/facts-of.ts';
import { fullPlan } from '#tests/builders/full-plan.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import type { Arguments, Command, Exit } from './command.ts';
import { command as check } from './commands/check.ts';
import { command as diff } from './commands/diff.ts';
import { command as exporting } from './commands/export.ts';
import { command as importing } from './commands/import.ts';
import { command as repair } from './commands/repair.ts';
import { command as verify } from './commands/verify.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text?: string | Uint8Array): string => {
	const place = path.join(folder, name);
	if (text !== undefined) writeFileSync(place, text);
	return place;
};

interface Said {
	readonly exit: Exit;
	readonly out: string;
	readonly err: string;
}

/** A command as the program runs it, with what it says. */
async function said(
	command: Command,
	...[positionals, options = {}]: [string[], Arguments['options']?]
): Promise<Said> {
	const heard = { out: '', err: '' };
	const hear = (key: 'out' | 'err') => (text: string | Uint8Array) => (
		(heard[key] += String(text)),
		true
	);
	const spies = [
		vi.spyOn(process.stdout, 'write').mockImplementation(hear('out')),
		vi.spyOn(process.stderr, 'write').mockImplementation(hear('err')),
	];
	try {
		return { exit: await command.run({ positionals, options }), ...heard };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

/** A fault is one line: file, path, what is wrong in Chinese, and how it is mended. */
const faultForm = /^[^\n]+?：[^\n]*[一-龥][^\n]*；[^\n]*[一-龥][^\n]*$/;
const inner = /Error\b|undefined|\[object|NaN|node_modules|at \w+ \(|Invalid|Expected|received/;

const faultsIn = ({ err }: Said): string[] =>
	err.split('\n').filter((line) => line !== '' && !line.startsWith('已写出'));
const wrongWith = (heard: Said, allowed: readonly Exit[]): string[] => [
	...(allowed.includes(heard.exit) ? [] : [`exit ${heard.exit}`]),
	...(heard.exit === 2 && (heard.out !== '' || heard.err === '')
		? [`2 says ${heard.out.slice(0, 80)}|${heard.err}`]
		: []),
	...(heard.exit === 2
		? faultsIn(heard).filter(
				(line) =>
					!faultForm.test(line) || inner.test(line.replace(/“[^”]*”|"(?:[^"\\]|\\.)*…?"?/g, '')),
			)
		: []),
];

const examples = [referencePlan(), fullPlan(), planOf({})];
/** DAMAGED_RUNS=300 makes it a long walk. */
const runs = Number(process.env['DAMAGED_RUNS'] ?? 12);

const whole = file('whole.json', JSON.stringify(examples[0]));
const answered: readonly Exit[] = [0, 1];

describe('a plan that is damaged', () => {
	it('is judged, compared, mended and printed, or refused with its places', async () => {
		await fc.assert(
			fc.asyncProperty(damagedText(examples), async (text) => {
				const name = file('plan.json', text);
				const checked = await said(check, [name], { json: true });
				expect(wrongWith(checked, [0, 1, 2])).toEqual([]);
				const isRead = checked.exit !== 2;
				if (isRead) expect(JSON.parse(checked.out)).toHaveProperty('verdict');
				const allowed: readonly Exit[] = isRead ? answered : [2];
				const printed = { excel: file('a.xlsx'), word: file('a.docx') };
				expect(wrongWith(await said(diff, [whole, name], { json: true }), allowed)).toEqual([]);
				expect(wrongWith(await said(exporting, [name], printed), allowed)).toEqual([]);
				// The search for a repair may give up, and says so.
				expect(wrongWith(await said(repair, [name], { json: true }), [...allowed, 2])).toEqual([]);
			}),
			{ numRuns: runs },
		);
	}, 3_600_000);

	it('without anything that could be moved is told that nothing fits, not broken off', async () => {
		const name = file(
			'empty.json',
			JSON.stringify(
				planOf({
					programme: { code: '730705', name: '直播电商服务' },
					standard: { id: '730705', edition: '2025' },
				}),
			),
		);
		expect(wrongWith(await said(repair, [name], { json: true }), answered)).toEqual([]);
	});

	it('is no exported file, whatever command is given it', async () => {
		const texts = ['', '{', '[]', 'null', JSON.stringify(examples[0]), '\ufeff{}', '\u0000'];
		for (const text of texts) {
			const name = file('odd.json', text);
			expect([text.slice(0, 9), wrongWith(await said(importing, [name]), [2])]).toEqual([
				text.slice(0, 9),
				[],
			]);
			expect(wrongWith(await said(verify, [name]), [2])).toEqual([]);
		}
	});

	it('of another encoding, cut off, or nested without end is refused in words', async () => {
		const text = JSON.stringify(examples[0]);
		const bytes = [
			Buffer.from(text, 'utf16le'),
			Buffer.from(text.slice(0, text.length / 2)),
			Buffer.from('['.repeat(100_000)),
			Buffer.from(`{"format":"xunbiao.plan","version":1,"version":1}`),
			Buffer.from(text.replace('"version":1', '"version":99')),
			Buffer.from([0x7b, 0xb5, 0xe7, 0xc9, 0xcc]),
		];
		for (const [at, content] of bytes.entries())
			expect([at, wrongWith(await said(check, [file('b.json', content)]), [2])]).toEqual([at, []]);
	});
});

describe('facts that are damaged', () => {
	it('are judged or refused with their places', async () => {
		await fc.assert(
			fc.asyncProperty(damagedText([factsOf()]), async (text) => {
				const facts = file('facts.json', text);
				const checked = await said(check, [whole], { facts, json: true });
				expect(wrongWith(checked, [0, 1, 2])).toEqual([]);
			}),
			{ numRuns: runs * 2 },
		);
	}, 600_000);
});
