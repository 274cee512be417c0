/** Two linters judge one list of rules: what of it needs types is oxlint's (.oxlintrc.json), the rest ESLint's. */
import { readFileSync } from 'node:fs';
import ts from 'typescript-eslint';
import { expect, it } from 'vitest';

const { rules } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { rules: object };

const needsTypes = ts.configs.recommendedTypeCheckedOnly.flatMap((config) =>
	Object.entries(config.rules ?? {})
		.filter(([name, level]) => name.startsWith('@typescript-eslint/') && level === 'error')
		.map(([name]) => name.replace('@typescript-eslint/', 'typescript/')),
);

it('leaves out none of the recommended rules that need types', () => {
	expect(needsTypes.length).toBeGreaterThan(20);
	expect(Object.keys(rules)).toEqual(expect.arrayContaining(needsTypes));
});
