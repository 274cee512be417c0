/** Guessing: whether an account is there is told neither by words nor by time, and guesses are few. */
import { describe, expect, it } from 'vitest';
import * as build from '#tests/builders/school-of.ts';
import { asForm, asJson } from './knock.ts';
import { accountOf } from './sessions.ts';
import type { Reply } from './served.ts';
import type { Stage } from './stage.ts';

interface Try {
	readonly reply: Reply;
	readonly milliseconds: number;
}

const least = (tries: readonly Try[]): number =>
	Math.min(...tries.map(({ milliseconds }) => milliseconds));

const words = ({ reply }: Try, account: string): string =>
	reply.body.replaceAll(account, 'ACCOUNT').replace(/nonce="[^"]+/g, 'nonce="');

export function signInSuite(stage: () => Stage): void {
	const post = (account: string, password: string, headers = {}) => {
		const form = asForm({ account, password });
		const request = { path: '/login', ...form, headers: { ...form.headers, ...headers } };
		return stage().ask(request);
	};
	const guess = async (account: string, at: number): Promise<Try> => {
		const begun = performance.now();
		// An address that the client claims is no new address.
		const reply = await post(account, `wrong ${at}`, { 'x-forwarded-for': `10.0.0.${at}` });
		return { reply, milliseconds: performance.now() - begun };
	};

	describe('guessing passwords', () => {
		it('is answered alike for accounts that are there and that are not, five times', async () => {
			const member = await build.memberOf(stage().world.schools.ours, 'auditor');
			const known = accountOf(member);
			const unknown = 'nobody@school.example';
			const tries: Record<string, Try[]> = { [known]: [], [unknown]: [] };
			for (let at = 0; at < 6; at += 1)
				for (const account of [known, unknown]) tries[account]?.push(await guess(account, at));
			const [there, absent] = [tries[known] ?? [], tries[unknown] ?? []];
			expect(there.map(({ reply }) => reply.status)).toEqual([422, 422, 422, 422, 422, 429]);
			for (const [at, one] of there.entries())
				expect(words(absent[at]!, unknown)).toBe(words(one, known));
			const ratio = least(absent.slice(0, 5)) / least(there.slice(0, 5));
			expect(ratio).toBeGreaterThan(0.5);
			expect(ratio).toBeLessThan(2);
			expect((await post(known, build.testPassword)).status).toBe(429);
			const inPlace = asJson({ account: known, password: build.testPassword });
			expect((await stage().ask({ path: '/api/session', ...inPlace })).status).toBe(429);
		});

		it('of an account in its other spellings is counted as one', async () => {
			const spellings = ['spelt@school.example', ' SPELT@School.example', 'spelt@school.example '];
			const statuses = [];
			for (let at = 0; at < 6; at += 1)
				statuses.push((await post(spellings[at % 3] ?? '', 'x')).status);
			expect(statuses.at(-1)).toBe(429);
		});
	});
}
