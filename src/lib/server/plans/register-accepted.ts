/** Registering a version that somebody sees. */
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { openVersion } from './versions.ts';
import { registerVersion, type Registered } from '../verification/register.ts';

export async function registerAccepted(
	actor: Actor,
	planId: string,
	number: number,
): Promise<Answer<Registered>> {
	const opened = await openVersion(actor, planId, number);
	if (!opened.ok) return opened;
	return granted(await registerVersion(actor.schoolId, planId, opened.value));
}
