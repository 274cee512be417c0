/** When the server fails: the person hears an id, the log hears what, and neither a secret. */
import { describe, expect, it } from 'vitest';
import { writeSchool } from '#server/db/databases.ts';
import { plans, snapshots } from '#server/db/school/schema.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';
import { eq } from 'drizzle-orm';
import type { Stage } from './stage.ts';
import { cookieName, cookieOf } from './visitors.ts';
import { goals, names } from './world.ts';

const secret = '只有本校知道的内容';

/** A plan whose content was damaged: reading it is an error that no code expects. */
async function damagedPlan({ world }: Stage): Promise<string> {
	const { ours } = world.schools;
	const id = await build.planIn(ours['department-head'], referencePlan());
	await writeSchool(ours.schoolId, async (db) => {
		await db.update(snapshots).set({ content: secret }).where(eq(snapshots.planId, id));
		await db.update(plans).set({ stage: 'published' }).where(eq(plans.id, id));
	});
	return id;
}

export function logSuite(stage: () => Stage): void {
	describe('an error of the server', () => {
		it('is told by an id and nothing else, to its reader as to the log', async () => {
			const { ask, served } = stage();
			const id = await damagedPlan(stage());
			const cookie = await cookieOf(stage().world.schools.ours['department-head']);
			for (const rest of ['?word=hidden-query', '/__data.json?word=hidden-query']) {
				const { status, body } = await ask({ path: `/plans/${id}${rest}` }, cookie);
				const number = /编号 ([0-9a-f]{10})/.exec(body)?.[1] ?? 'none';
				expect([rest, rest.startsWith('/') ? 500 : status]).toEqual([rest, 500]);
				expect(body).not.toMatch(/SyntaxError|at JSON\.parse|node_modules|\.ts:|\.js:\d/);
				expect(body).not.toContain(secret);
				await expect.poll(() => served.log()).toContain(`"id":"${number}"`);
			}
			expect(served.log()).not.toContain('hidden-query');
			expect(served.log()).not.toContain(secret.slice(0, 5));
		});

		it('and all that went before leaves no secret in the log', () => {
			const { served, guests } = stage();
			const sessions = guests.map(({ kept }) => kept.slice(cookieName.length + 1));
			const unsaid = [build.testPassword, 'wrong 1', '@school.example', ...sessions];
			for (const word of [...unsaid, ...Object.values(goals), ...Object.values(names)])
				if (word !== '') expect(served.log()).not.toContain(word);
		});
	});
}
