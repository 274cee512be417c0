/** JSON Schemas of the standards' formats, as the command line prints them. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { certificateStandard } from './certificate.ts';
import { occupationalStandard } from './occupational.ts';
import { teachingStandard } from './teaching.ts';

/** Objects refuse unknown fields but for those that begin with `x-`, which valibot cannot print. */
const closedObject = (schema: JsonSchema): JsonSchema =>
	schema.type === 'object' && schema.properties
		? { ...schema, additionalProperties: false, patternProperties: { '^x-': {} } }
		: schema;

function jsonSchemaOf(shape: GenericSchema, title: string): JsonSchema {
	return {
		title,
		...toJsonSchema(shape, {
			// Checks that are code have no JSON Schema: what is printed admits what the reader then judges.
			errorMode: 'ignore',
			typeMode: 'input',
			overrideSchema: ({ jsonSchema }) => closedObject(jsonSchema),
		}),
	};
}

/** JSON Schema (draft-07) of standard.json of a 专业教学标准, `xunbiao.teaching-standard` version 1. */
export const teachingJsonSchema = (): JsonSchema =>
	jsonSchemaOf(teachingStandard, 'xunbiao.teaching-standard');

/** The same of a 1+X 职业技能等级标准, `xunbiao.certificate-standard` version 1. */
export const certificateJsonSchema = (): JsonSchema =>
	jsonSchemaOf(certificateStandard, 'xunbiao.certificate-standard');

/** JSON Schema (draft-07) of standard.json of a 国家职业技能标准, `xunbiao.occupational-standard` version 1. */
export const occupationalJsonSchema = (): JsonSchema =>
	jsonSchemaOf(occupationalStandard, 'xunbiao.occupational-standard');
