/** What the page of a plan's records shows, each part by the service that it is of. */
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import { attachmentsOf, type Attachments } from '../attachments/index.ts';
import { releasedOn, type Released } from '../comments/index.ts';
import { linksOf, mayInviteGuests, type GuestLink } from '../guests/index.ts';
import { decisionsOf, lifeOf, type Decision, type PlanLife } from '../plans/index.ts';

export interface Material {
	readonly life: PlanLife;
	readonly decisions: readonly Decision[];
	readonly released: Released;
	readonly attachments: Attachments;
	/** Links to it from outside; null: they are not this person's to see. */
	readonly links: readonly GuestLink[] | null;
}

export async function materialOf(actor: Actor, planId: string): Promise<Answer<Material>> {
	const life = await lifeOf(actor, planId);
	if (!life.ok) return life;
	const decisions = await decisionsOf(actor, planId);
	if (!decisions.ok) return decisions;
	const released = await releasedOn(actor, planId);
	if (!released.ok) return released;
	const attachments = await attachmentsOf(actor, planId);
	if (!attachments.ok) return attachments;
	const links = await linksOf(actor, planId);
	if (!links.ok) return links;
	return granted({
		...{ life: life.value, decisions: decisions.value, released: released.value },
		attachments: attachments.value,
		links: mayInviteGuests(actor) ? links.value : null,
	});
}
