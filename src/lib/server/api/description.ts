/** The description of the interface, OpenAPI 3.1; a test holds it to what the server answers. */
import { stages } from '#domain/plan/life.ts';
import { factsJsonSchema, planJsonSchema } from '#domain/json-schema.ts';
import { apiScopeNames, type ApiScope } from '#domain/schools/api-scope.ts';
import { arrayOf, nullable, objectOf, ref, text, whole, type Schema } from './schema.ts';
import { checkSchema, summarySchema } from './check-schema.ts';

const edition = objectOf({ id: text, edition: text });

const schemas: Readonly<Record<string, Schema>> = {
	Refusal: objectOf({ code: text, message: text }, { faults: arrayOf({ type: 'object' }) }),
	PlanRow: objectOf({
		id: text,
		programmeCode: text,
		programmeName: text,
		cohort: whole,
		standard: nullable(edition),
		department: text,
		stage: { enum: [...stages] },
		stageSince: text,
		updatedAt: text,
		revision: whole,
		version: nullable(whole),
		summary: nullable(summarySchema),
	}),
	ReadPlan: objectOf({
		id: text,
		revision: whole,
		stage: { enum: [...stages] },
		version: nullable(whole),
		plan: ref('Plan'),
	}),
	Plan: planJsonSchema() as Schema,
	Check: checkSchema,
	StandardRow: objectOf({
		id: text,
		edition: text,
		kind: { enum: ['teaching', 'certificate', 'occupational'] },
		title: text,
		name: text,
		level: text,
		force: objectOf({ from: text, to: nullable(text) }),
		home: { enum: ['shipped', 'platform', 'school'] },
		extent: text,
	}),
	Standard: objectOf({
		row: ref('StandardRow'),
		kind: { enum: ['teaching', 'certificate', 'occupational'] },
		standard: { type: 'object' },
		parameters: arrayOf({ type: 'object' }),
	}),
	Facts: factsJsonSchema() as Schema,
};

const json = (schema: Schema, description: string) => ({
	description,
	content: { 'application/json': { schema } },
});

const refusals = (...statuses: number[]) =>
	Object.fromEntries(statuses.map((status) => [status, json(ref('Refusal'), words[status] ?? '')]));

const words: Readonly<Record<number, string>> = {
	401: '令牌缺失、无效或已过期',
	403: '令牌没有这一范围',
	404: '没有，或不属于令牌的学校',
	422: '方案所依据的标准不在标准库中',
	429: '请求太多，过一分钟再试',
};

interface Path {
	readonly summary: string;
	readonly scope: ApiScope;
	readonly schema: Schema;
	readonly parameters?: readonly string[];
	readonly refuses?: readonly number[];
}

/** Each path below /api/v1 with what it answers. */
export const apiPaths: Readonly<Record<string, Path>> = {
	'/plans': {
		summary: '本校的方案，最近修改的在前',
		scope: 'plans',
		schema: objectOf({ plans: arrayOf(ref('PlanRow')) }),
	},
	'/plans/{plan}': {
		summary: '一份方案的全部内容（plan.json）',
		scope: 'plans',
		schema: ref('ReadPlan'),
		parameters: ['plan'],
	},
	'/plans/{plan}/check': {
		summary: '一份方案今天的检查结果',
		scope: 'checks',
		schema: ref('Check'),
		parameters: ['plan'],
		refuses: [422],
	},
	'/standards': {
		summary: '标准库中的标准，各版次一行',
		scope: 'standards',
		schema: objectOf({ standards: arrayOf(ref('StandardRow')) }),
	},
	'/standards/{id}/{edition}': {
		summary: '一份标准的内容和它提出的要求',
		scope: 'standards',
		schema: ref('Standard'),
		parameters: ['id', 'edition'],
	},
	'/facts/{programme}': {
		summary: '一个专业的师资与条件（facts.json），不含教师姓名',
		scope: 'facts',
		schema: ref('Facts'),
		parameters: ['programme'],
	},
};

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: text });

const operationOf = ({ summary, scope, schema, parameters = [], refuses = [] }: Path) => ({
	get: {
		summary,
		description: `需要令牌的“${apiScopeNames[scope]}”范围（${scope}）。`,
		security: [{ token: [] }],
		...(parameters.length > 0 && { parameters: parameters.map(inPath) }),
		responses: {
			200: json(schema, '成功'),
			...refusals(401, 403, ...(parameters.length > 0 ? [404] : []), ...refuses, 429),
		},
	},
});

export const apiDescription = (origin: string) => ({
	openapi: '3.1.0',
	jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#',
	info: {
		title: '循标接口',
		version: '1',
		description: '只读。令牌由学校管理员在“接口令牌”页建立，放在 Authorization 头：Bearer 令牌。',
	},
	servers: [{ url: `${origin}/api/v1` }],
	paths: Object.fromEntries(
		Object.entries(apiPaths).map(([path, each]) => [path, operationOf(each)]),
	),
	components: {
		schemas,
		securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
	},
});
