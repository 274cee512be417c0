/** JSON Schemas (draft-07) of the open formats that the core reads, as the command line prints them. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { planShape } from './plan/shape.ts';
import { overlayShape } from './rules/overlay-shape.ts';
import { factsShape } from './staff/facts-shape.ts';

/** Objects refuse unknown fields but for those that begin with `x-`, which valibot cannot say. */
const closedObject = (schema: JsonSchema): JsonSchema =>
	schema.type === 'object' && schema.properties
		? { ...schema, additionalProperties: false, patternProperties: { '^x-': {} } }
		: schema;

/**
 * What a check that is code says in JSON Schema. Steps of a half are exact in binary, so any validator
 * gets them right; steps of 0.2 and two places are not, and are left to the reader.
 */
const checks: Record<string, JsonSchema> = {
	'step-50': { multipleOf: 0.5 },
	formula: { pattern: '^(?!\\s*[=+\\-@])' },
	exact: { pattern: '^\\s*-?\\d+(\\.\\d{1,6})?(/\\d+(\\.\\d{1,6})?)?\\s*$' },
	'empty-parameter': { minProperties: 1 },
};

const checked = (schema: JsonSchema, message: unknown): JsonSchema => ({
	...schema,
	...(typeof message === 'string' ? checks[message] : {}),
});

function jsonSchemaOf(shape: GenericSchema, title: string): JsonSchema {
	const schema = toJsonSchema(shape, {
		errorMode: 'ignore',
		typeMode: 'input',
		overrideSchema: ({ jsonSchema }) => closedObject(jsonSchema),
		overrideAction: ({ valibotAction, jsonSchema }) =>
			checked(jsonSchema, 'message' in valibotAction ? valibotAction.message : null),
	});
	return { title, ...schema };
}

/** Of plan.json, `xunbiao.plan` version 1. */
export const planJsonSchema = (): JsonSchema => jsonSchemaOf(planShape, 'xunbiao.plan');

/** Of overlay.json, `xunbiao.overlay` version 1. */
export const overlayJsonSchema = (): JsonSchema => jsonSchemaOf(overlayShape, 'xunbiao.overlay');

/** Of facts.json, `xunbiao.facts` version 1. */
export const factsJsonSchema = (): JsonSchema => jsonSchemaOf(factsShape, 'xunbiao.facts');
