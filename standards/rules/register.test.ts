import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parameters } from '#tests/builders/standard-data.ts';
import national from '../general/national.json' with { type: 'json' };
import { ruleForms, standardRules } from './register.ts';

const here = import.meta.dirname;
const groups = readdirSync(here, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);
const files = groups.flatMap((group) =>
	readdirSync(path.join(here, group)).map((file) => `${group}/${file}`),
);
/** A file that names itself as a rule: its path stands in it as an id. */
const isRule = (file: string): boolean =>
	readFileSync(path.join(here, file), 'utf8').includes(`'${file.replace('.ts', '')}'`);
const ids = standardRules.map(({ id }) => id);
const rows = [...parameters, ...national.rows] as { rule: string; value: { parts?: unknown } }[];

describe('the register of rules', () => {
	it('is sorted by id, and has none twice', () => {
		expect(ids).toEqual([...new Set(ids)].sort());
	});

	it('has a file and a test of its name for every rule', () => {
		for (const id of ids) {
			expect(files).toContain(`${id}.ts`);
			expect(files).toContain(`${id}.test.ts`);
		}
	});

	it('has every rule that there is a file for', () => {
		const rules = files.filter((file) => !file.endsWith('.test.ts') && isRule(file));
		expect(rules.map((file) => file.replace('.ts', '')).sort()).toEqual(ids);
	});

	it('knows every rule that the standard and the national rows have requirements for', () => {
		for (const { rule } of rows) expect(ids).toContain(rule);
	});

	it('has a requirement for every rule', () => {
		const required = new Set(rows.map(({ rule }) => rule));
		expect(ids.filter((id) => !required.has(id))).toEqual([]);
	});

	it('says of every rule whether it asks for a list', () => {
		for (const { id } of standardRules) {
			const own = rows.filter(({ rule }) => rule === id);
			const lists = own.filter(({ value }) => value.parts !== undefined);
			const isList = ruleForms.get(id)?.list ?? false;
			// A rule of both forms counts as a list: an overlay then names the part that it is about.
			expect(isList || lists.length === 0 || id.startsWith('staff/'), id).toBe(true);
			expect(!isList || lists.length > 0, id).toBe(true);
		}
	});

	it('has in scope conditions what the school has, and in scope plan all else', () => {
		for (const { id, scope } of standardRules)
			expect([id, scope]).toEqual([id, /^(staff|facilities)\//.test(id) ? 'conditions' : 'plan']);
	});

	it('has a Chinese title for each', () => {
		for (const { id, title } of standardRules) expect(title, id).toMatch(/^\p{Script=Han}+/u);
	});
});
