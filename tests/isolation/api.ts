/** The interface by token: what its description says is what it answers, and of one school alone. */
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiScope } from '#domain/schools/api-scope.ts';
import { apiScopes } from '#domain/schools/api-scope.ts';
import { makeToken } from '#server/api/index.ts';
import { saveRecord } from '#server/facts/index.ts';
import * as build from '#tests/builders/school-of.ts';
import type { Stage } from './stage.ts';
import { goals, names, type Side } from './world.ts';

interface Operation {
	readonly get: {
		readonly responses: Readonly<
			Record<
				string,
				{ readonly content: { readonly 'application/json': { readonly schema: object } } }
			>
		>;
	};
}
interface Description {
	readonly openapi: string;
	readonly paths: Readonly<Record<string, Operation>>;
	readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export function apiSuite(stage: () => Stage): void {
	const tokens = {} as Record<Side, string>;
	let description: Description;
	const ajv = new Ajv({ strict: false, allErrors: true });

	const tokenOf = async (side: Side, scopes: readonly ApiScope[]): Promise<string> => {
		const admin = stage().world.schools[side]['school-admin'];
		const sent = { name: scopes.join(' '), scopes, days: '30' };
		return build.granted(await makeToken(admin, sent)).token;
	};
	const get = async (path: string, token: string) => {
		const headers = { authorization: `Bearer ${token}` };
		const reply = await stage().ask({ path: `/api/v1${path}`, headers });
		return { status: reply.status, json: JSON.parse(reply.body) as unknown, text: reply.body };
	};
	/** Holds an answer to the schema that the description gives for its status. */
	const validatorOf = (path: string, status: number): ValidateFunction => {
		const schema =
			description.paths[path]?.get.responses[status]?.content['application/json'].schema;
		if (!schema) throw new Error(`${path} does not say that it answers ${status}`);
		return ajv.compile({ ...schema, components: description.components });
	};
	const expectDescribed = async (path: string, at: string, token: string, status: number) => {
		const reply = await get(at, token);
		expect([at, reply.status]).toEqual([at, status]);
		const validate = validatorOf(path, status);
		validate(reply.json);
		expect([at, validate.errors]).toEqual([at, null]);
		return reply;
	};

	describe('the interface by token', () => {
		beforeAll(async () => {
			tokens.ours = await tokenOf('ours', apiScopes);
			tokens.theirs = await tokenOf('theirs', apiScopes);
			description = JSON.parse(
				(await stage().ask({ path: '/api/v1/openapi.json' })).body,
			) as Description;
			const admin = stage().world.schools.ours['school-admin'];
			const opened = { recordId: 'enrolment0000001', revision: 0 };
			const students = { programme: '730705', cohort: 2026, students: 40 };
			build.granted(await saveRecord(admin, 'enrolment', opened, students));
		});

		it('describes every door of it, and no other', () => {
			const doors = stage()
				.router.routes.map(({ id }) => id)
				.filter((id) => id.startsWith('/api/v1/') && !id.endsWith('.json'))
				.map((id) => id.replace('/api/v1', '').replaceAll('[', '{').replaceAll(']', '}'));
			expect(Object.keys(description.paths).sort()).toEqual(doors.sort());
			expect(description.openapi).toBe('3.1.0');
		});

		it('answers as it is described', async () => {
			const { only } = stage().world.plans;
			const at: Record<string, string> = {
				'/plans': '/plans',
				'/plans/{plan}': `/plans/${only.ours}`,
				'/plans/{plan}/check': `/plans/${only.ours}/check`,
				'/standards': '/standards',
				'/standards/{id}/{edition}': '/standards/730705/2025',
				'/facts/{programme}': '/facts/730705',
			};
			expect(Object.keys(at).sort()).toEqual(Object.keys(description.paths).sort());
			for (const [path, address] of Object.entries(at))
				await expectDescribed(path, address, tokens.ours, 200);
		});

		it('tells what another school has from nothing by nothing', async () => {
			const { only, missing } = stage().world.plans;
			for (const rest of ['', '/check']) {
				const path = `/plans/{plan}${rest}`;
				const foreign = await expectDescribed(
					path,
					`/plans/${only.theirs}${rest}`,
					tokens.ours,
					404,
				);
				expect(foreign.text).toBe((await get(`/plans/${missing}${rest}`, tokens.ours)).text);
			}
			const list = await get('/plans', tokens.ours);
			expect(list.text).not.toContain(only.theirs);
			expect(list.text).not.toContain(names.theirs);
		});

		it('has under one id in each school its own', async () => {
			const { shared } = stage().world.plans;
			const [ours, theirs] = [
				await get(`/plans/${shared}`, tokens.ours),
				await get(`/plans/${shared}`, tokens.theirs),
			];
			expect(theirs.text).toContain(goals.theirs);
			expect(ours.text).not.toContain(goals.theirs);
			expect(theirs.text).not.toContain(goals.ours);
		});

		it('keeps to what a token may read', async () => {
			const token = await tokenOf('ours', ['standards']);
			const { only } = stage().world.plans;
			await expectDescribed('/standards', '/standards', token, 200);
			await expectDescribed('/plans', '/plans', token, 403);
			await expectDescribed('/plans/{plan}/check', `/plans/${only.ours}/check`, token, 403);
			await expectDescribed('/facts/{programme}', '/facts/730705', token, 403);
		});

		it('knows nobody by a cookie, and says how to be known', async () => {
			const reply = await stage().ask({ path: '/api/v1/plans' }, stage().guests.at(-1)?.kept);
			expect([reply.status, reply.headers['www-authenticate']]).toEqual([401, 'Bearer']);
		});
	});
}
