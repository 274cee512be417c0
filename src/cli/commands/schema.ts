import { factsJsonSchema, overlayJsonSchema, planJsonSchema } from '#domain/json-schema.ts';
import {
	certificateJsonSchema,
	occupationalJsonSchema,
	teachingJsonSchema,
} from '#standards/schema/json-schema.ts';
import { complain, printJson, type Command } from '../command.ts';

const schemas: Record<string, () => unknown> = {
	plan: planJsonSchema,
	facts: factsJsonSchema,
	overlay: overlayJsonSchema,
	teaching: teachingJsonSchema,
	certificate: certificateJsonSchema,
	occupational: occupationalJsonSchema,
};

export const command: Command = {
	usage: 'schema plan|facts|overlay|teaching|certificate|occupational',
	does: '印出这种文件的 JSON Schema',
	options: {},
	words: [1, 1],
	run({ positionals: [name = ''] }) {
		const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
		if (!schema) complain(`没有 ${name} 的 JSON Schema；有 ${Object.keys(schemas).join('、')}`);
		else printJson(schema());
		return Promise.resolve(schema ? 0 : 2);
	},
};
