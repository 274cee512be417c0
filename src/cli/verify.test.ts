/** `xunbiao verify` as a person runs it, without a network and without an installation. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { printForm } from '#exports/printing.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { anyKey, registered } from '#tests/builders/sealed-of.ts';
import { changed, placesIn } from '#tests/documents/tampered.ts';
import { jobFor } from '#tests/documents/workbook.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-verify-'));
const file = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function verify(...words: string[]) {
	const order = ['scripts/xunbiao.mjs', 'verify', ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, order, {
		encoding: 'utf8',
		env: { ...process.env, DATA_DIR: file('data') },
	});
	return { exit: status, out: stdout, err: stderr };
}

const key = anyKey();
const keysFile = (name: string, { id, x }: typeof key): string => {
	const list = { format: 'xunbiao.keys', version: 1, algorithm: 'Ed25519', keys: [{ id, x }] };
	writeFileSync(file(name), JSON.stringify(list));
	return file(name);
};

beforeAll(async () => {
	const job = registered(await jobFor(referencePlan()), key);
	const bytes = await printForm('excel', job, key);
	const place = (await placesIn(bytes, 'excel')).find(({ address }) => address === 'H6');
	if (!place) throw new Error('No course in the schedule');
	writeFileSync(file('good.xlsx'), bytes);
	writeFileSync(file('bad.xlsx'), (await changed(bytes, 'excel', place, '92')).bytes);
	writeFileSync(file('other.pdf'), '%PDF-1.7');
});

it('a file of the known key is unchanged: 0; beside a changed one: 1, with the cell and what it does', () => {
	const keys = keysFile('key.json', key);
	const good = verify(file('good.xlsx'), '--keys', keys);
	expect([good.exit, good.err]).toEqual([0, '']);
	expect(good.out).toContain('文件与登记的内容完全一致');
	const both = verify(file('good.xlsx'), file('bad.xlsx'), '--keys', keys, '--json');
	expect(both.exit).toBe(1);
	const [first, second] = JSON.parse(both.out) as Record<string, unknown>[];
	expect(first).toMatchObject({ result: 'unchanged', changes: [], effects: [] });
	expect(second).toMatchObject({ result: 'changed', changes: [{ after: '92' }] });
	expect(JSON.stringify(second?.['effects'])).toContain('不等于总学时');
});

it('without known keys it says what it could not find out; of a stranger’s key, and of no file of ours: 2', () => {
	const alone = verify(file('good.xlsx'));
	expect([alone.exit, alone.out.includes('取自文件本身')]).toEqual([0, true]);
	const strange = verify(file('good.xlsx'), '--keys', keysFile('strange.json', anyKey()));
	expect([strange.exit, strange.out.includes('不在已知的公钥之中')]).toEqual([2, true]);
	const pdf = verify(file('other.pdf'));
	expect([pdf.exit, pdf.out]).toEqual([2, '']);
	expect(pdf.err).toContain('PDF');
});
