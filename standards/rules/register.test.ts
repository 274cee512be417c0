import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parameters } from '#tests/builders/standard-data.ts';
import national from '../general/national.json' with { type: 'json' };
import { ruleForms, standardRules } from './register.ts';

const here = import.meta.dirname;
const groups = readdirSync(here, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);
const tested = groups.flatMap((group) =>
	readdirSync(path.join(here, group))
		.filter((file) => file.endsWith('.test.ts'))
		.map((file) => `${group}/${file.replace('.test.ts', '')}`),
);
const ids = standardRules.map(({ id }) => id);
const rows = [...parameters, ...national.rows] as { rule: string; value: { parts?: unknown } }[];

describe('the register of rules', () => {
	it('is sorted by id, and has none twice', () => {
		expect(ids).toEqual([...new Set(ids)].sort());
	});

	it('has a file and a test of its name for every rule, and every rule that has a test', () => {
		for (const id of ids) {
			expect(existsSync(path.join(here, `${id}.ts`)), `${id}.ts`).toBe(true);
			expect(tested, `${id}.test.ts`).toContain(id);
		}
		const files = tested.filter((id) => !ids.includes(id));
		expect(files.filter((id) => existsSync(path.join(here, `${id}.rule.ts`)))).toEqual([]);
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

	it('has a Chinese title for each', () => {
		for (const { id, title } of standardRules) expect(title, id).toMatch(/^\p{Script=Han}+/u);
	});
});
