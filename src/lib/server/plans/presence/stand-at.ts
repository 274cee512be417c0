/** Somebody who may read a plan says where on it they are; others on it see it. Guests neither say nor see it. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import * as v from 'valibot';
import { identifier } from '#domain/plan/fields.ts';
import { validate } from '#domain/validate.ts';
import type { Actor } from '../../access/actor.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { badContent, noSuchPlan } from '../refusals.ts';
import { visiblePlan } from '../visible.ts';
import { stand } from './here.ts';

const page = v.pipe(v.string(), v.regex(/^[a-z0-9/-]{0,80}$/));
/** Opaque to the server: pages look it up among what they show, and show it to nobody as it is. */
const at = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(300)));
const shape = v.strictObject({ clientId: identifier, page, at });

/** A tab says it four times a second at most; some people have several. */
const limiter = new RateLimiterMemory({ points: 120, duration: 10 });

async function isWithin(key: string): Promise<boolean> {
	try {
		await limiter.consume(key);
		return true;
	} catch (error) {
		if (error instanceof RateLimiterRes) return false;
		throw error;
	}
}

export interface Stood {
	/** False: the tab does not listen to the plan, and so is not there. */
	readonly here: boolean;
}

export async function standAt(actor: Actor, planId: string, sent: unknown): Promise<Answer<Stood>> {
	const { schoolId, personId, name, role } = actor;
	if (role === 'guest') return noSuchPlan();
	if (!(await isWithin(`${schoolId}/${personId}`)))
		return refused('too-many', '位置报得太频繁，稍后会自动恢复。');
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const read = validate(shape, sent);
	if (!read.ok) return badContent(read.faults);
	const { clientId, ...spot } = read.value;
	const whose = { schoolId, planId, personId, clientId };
	return granted({ here: stand(whose, { id: personId, name }, spot) });
}
