import { describe, expect, it } from 'vitest';
import { certificateJsonSchema, teachingJsonSchema } from './json-schema.ts';

describe('the JSON Schema of a teaching standard', () => {
	const schema = teachingJsonSchema();

	it('is JSON, names its format, and refuses unknown fields but for those that begin with x-', () => {
		expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
		expect(schema).toMatchObject({
			$schema: 'http://json-schema.org/draft-07/schema#',
			title: 'xunbiao.teaching-standard',
			required: ['format', 'version', 'kind', 'standard', 'parameters'],
			additionalProperties: false,
			patternProperties: { '^x-': {} },
			properties: { format: { const: 'xunbiao.teaching-standard' }, version: { const: 1 } },
		});
	});
	it('describes a parameter with its clause', () => {
		const parameters = schema.properties?.['parameters'] as { items: { properties: object } };
		expect(Object.keys(parameters.items.properties)).toEqual([
			'rule',
			'part',
			'value',
			'unit',
			'strength',
			'scope',
			'clause',
		]);
	});
});

describe('the JSON Schema of a certificate standard', () => {
	const schema = certificateJsonSchema();

	it('names its format and describes a level down to its skills', () => {
		expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
		expect(schema).toMatchObject({
			title: 'xunbiao.certificate-standard',
			required: ['format', 'version', 'kind', 'standard', 'parameters'],
			additionalProperties: false,
			properties: { kind: { const: 'certificate' } },
		});
		expect(JSON.stringify(schema)).toContain('"literacy":{"type":"boolean"}');
	});
});
