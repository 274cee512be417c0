/** A draft that starts from a plan of the school, on the standard that was chosen. */
import { programmeOf } from '#standards/general/skeleton.ts';
import { generalContent } from '#standards/general/content.ts';
import type { Library } from '#standards/library.ts';
import type { TeachingContent } from '#standards/schema/teaching.ts';
import { startedFrom, type Note } from '#standards/start/index.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { granted, type Answer } from '../answer.ts';
import type { Start } from '../plans/create-plan.ts';
import { startState, type StartState } from '../plans/start-state.ts';
import type { Basis, Choice } from './choice.ts';
import type { Drafted } from './drafted.ts';

/** What is told of the plan that was started from. */
export interface StartSummary {
	readonly planId: string;
	readonly name: string;
	readonly by: string;
	/** ISO. */
	readonly at: string;
	readonly notes: readonly Note[];
}

export interface StartedDraft extends Drafted {
	readonly start: Start;
	readonly summary: StartSummary;
}

/** What the plan rested on; null: no library has it any more. */
async function contentOf(library: Library, plan: Plan): Promise<TeachingContent | null> {
	if (plan.standard) {
		const found = await library.load(plan.standard.id, plan.standard.edition);
		return found.ok && found.value.kind === 'teaching' ? found.value.standard : null;
	}
	const programme = await programmeOf(plan.programme.code);
	return programme.ok ? generalContent(programme.value) : null;
}

export const contentOfBasis = (basis: Basis): TeachingContent =>
	'programme' in basis ? generalContent(basis.programme) : basis.teaching.standard;

const summaryOf = ({ row, name, by, at }: StartState, notes: readonly Note[]): StartSummary => ({
	...{ planId: row.id, name, by, at, notes },
});

export async function draftFrom(
	actor: Actor,
	key: string,
	{ basis, cohort, creditSystem, calendar }: Choice,
	library: Library,
): Promise<Answer<StartedDraft>> {
	const found = await startState(actor, key);
	if (!found.ok) return found;
	const { row, plan: source, version, revision } = found.value;
	const { plan, notes } = startedFrom(source, {
		...{ cohort, creditSystem, calendar },
		old: await contentOf(library, source),
		next: contentOfBasis(basis),
		hasStandard: 'teaching' in basis,
	});
	const start: Start = {
		...{ sourceId: row.id, sourceVersion: version?.number ?? null, sourceRevision: revision },
	};
	return granted({ plan, unheld: [], start, summary: summaryOf(found.value, notes) });
}
