import { describe, expect, it } from 'vitest';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import { factsJsonSchema, overlayJsonSchema, planJsonSchema } from './json-schema.ts';

interface Schema {
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly multipleOf?: number;
	readonly maxLength?: number;
	readonly minLength?: number;
	readonly maxItems?: number;
	readonly items?: Schema;
	readonly anyOf?: readonly Schema[];
	readonly properties?: Record<string, Schema>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | Schema;
	readonly patternProperties?: Record<string, Schema>;
}

const typeOf = (value: unknown): string => {
	if (value === null) return 'null';
	return Array.isArray(value) ? 'array' : typeof value;
};

function fitsType(type: string | undefined, value: unknown): boolean {
	if (type === undefined) return true;
	return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

function fitsNumber(schema: Schema, value: number): boolean {
	const { minimum = -Infinity, maximum = Infinity, multipleOf } = schema;
	return value >= minimum && value <= maximum && (!multipleOf || value % multipleOf === 0);
}

function fitsText(
	{ pattern, minLength = 0, maxLength = Infinity }: Schema,
	value: string,
): boolean {
	const matches = pattern === undefined || new RegExp(pattern, 'u').test(value);
	return matches && value.length >= minLength && value.length <= maxLength;
}

function schemaOf(schema: Schema, key: string): Schema | boolean {
	const own = schema.properties?.[key];
	if (own) return own;
	const named = Object.entries(schema.patternProperties ?? {}).find(([pattern]) =>
		new RegExp(pattern).test(key),
	);
	return named?.[1] ?? schema.additionalProperties ?? true;
}

function fitsObject(schema: Schema, value: Record<string, unknown>): boolean {
	const there = (schema.required ?? []).every((key) => Object.hasOwn(value, key));
	return (
		there &&
		Object.entries(value).every(([key, member]) => {
			const own = schemaOf(schema, key);
			return typeof own === 'boolean' ? own : fits(own, member);
		})
	);
}

/** As much of a JSON Schema validator as these schemas use. */
function fits(schema: Schema, value: unknown): boolean {
	if (schema.anyOf && !schema.anyOf.some((each) => fits(each, value))) return false;
	if (schema.const !== undefined && schema.const !== value) return false;
	if (schema.enum && !schema.enum.includes(value)) return false;
	if (!fitsType(schema.type, value)) return false;
	if (typeof value === 'number') return fitsNumber(schema, value);
	if (typeof value === 'string') return fitsText(schema, value);
	if (Array.isArray(value))
		return (
			value.length <= (schema.maxItems ?? Infinity) &&
			value.every((one) => fits(schema.items ?? {}, one))
		);
	return typeOf(value) !== 'object' || fitsObject(schema, value as Record<string, unknown>);
}

const plan = planJsonSchema() as Schema;
const overlay = {
	format: 'xunbiao.overlay',
	version: 1,
	layer: 'school',
	issuer: '示范学校',
	from: '2026-01-01',
	to: null,
	rules: [{ rule: 'hours/total', value: { min: '3100' }, clause: '第三条' }],
};
const facts = {
	format: 'xunbiao.facts',
	version: 1,
	programme: '730705',
	asOf: null,
	enrolment: [{ cohort: 2026, students: null }],
	teachers: [{ id: 't1', name: '', employment: 'full', kind: 'public', share: 0.5 }],
	rooms: [],
	bases: [],
};

describe('the JSON Schema of a plan', () => {
	const changed = (change: object) => ({ ...referencePlan(), ...change });
	it('accepts the reference plan, and fields of one’s own', () => {
		expect(fits(plan, referencePlan())).toBe(true);
		expect(fits(plan, changed({ 'x-note': { any: 1 } }))).toBe(true);
	});

	it('refuses an unknown field, at any depth', () => {
		expect(fits(plan, changed({ colour: 1 }))).toBe(false);
		expect(fits(plan, changed({ school: { name: '', code: '', colour: 1 } }))).toBe(false);
	});

	it('refuses a missing field, another version, and figures out of bounds', () => {
		const { years: _, ...without } = referencePlan();
		expect(fits(plan, without)).toBe(false);
		expect(fits(plan, changed({ version: 2 }))).toBe(false);
		expect(fits(plan, changed({ cohort: 1999 }))).toBe(false);
		expect(fits(plan, changed({ authors: ['=1+1'] }))).toBe(false);
		const courses = referencePlan().courses.map((course) => ({ ...course, credits: 1.3 }));
		expect(fits(plan, changed({ courses }))).toBe(false);
	});
});

describe('the JSON Schemas of overlays and facts', () => {
	it('accept what the readers accept', () => {
		expect(fits(overlayJsonSchema() as Schema, overlay)).toBe(true);
		expect(fits(factsJsonSchema() as Schema, facts)).toBe(true);
	});

	it('refuse unknown fields and numbers that are not exact', () => {
		expect(fits(overlayJsonSchema() as Schema, { ...overlay, colour: 1 })).toBe(false);
		const rules = [{ rule: 'hours/total', value: { min: '3,100' } }];
		expect(fits(overlayJsonSchema() as Schema, { ...overlay, rules })).toBe(false);
		expect(fits(factsJsonSchema() as Schema, { ...facts, salary: 1 })).toBe(false);
	});
});
