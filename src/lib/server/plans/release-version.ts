/** A version is made public: from then on its code tells the world what it is. */
import type { Actor } from '../access/actor.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { writePlatform } from '../db/databases.ts';
import { now } from '../db/identifier.ts';
import { registerAccepted } from './register-accepted.ts';
import { release } from '../verification/repository.ts';

/** 教务 say so; done twice it is done once. */
export async function releaseVersion(
	actor: Actor,
	planId: string,
	number: number,
): Promise<Answer<{ code: string }>> {
	const registered = await registerAccepted(actor, planId, number);
	if (!registered.ok) return registered;
	if (actor.role !== 'academic-affairs') return refused('not-allowed', '公开版本由教务处办理。');
	const { code } = registered.value;
	await writePlatform((db) => release(db, code, now()));
	return granted({ code });
}
