/** JSON Schemas as the description of the interface writes them. */
export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const whole: Schema = { type: 'integer' };
export const truth: Schema = { type: 'boolean' };
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const arrayOf = (items: Schema): Schema => ({ type: 'array', items });
export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** Every property of `properties` is there; nothing but these and `optional` is. */
export const objectOf = (
	properties: Readonly<Record<string, Schema>>,
	optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
	type: 'object',
	properties: { ...properties, ...optional },
	required: Object.keys(properties),
	additionalProperties: false,
});
