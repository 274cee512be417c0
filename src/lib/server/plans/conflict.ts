/** Two people at the same place: what each wrote, so that a person can choose. */
import type { Edit } from '#domain/plan/edit.ts';
import { touches, type Clash } from '#domain/plan/rebase.ts';
import { refused, type Refusal } from '../answer.ts';
import type { Person } from '#domain/plan/row.ts';
import type { PlanChange } from './change.ts';

export interface Conflict {
	readonly path: string;
	/** The edit that was not saved. */
	readonly edit: Edit;
	readonly yours: unknown;
	readonly theirs: unknown;
	/** Who wrote what stands there now, and when; null where it is not known. */
	readonly by: Person | null;
	readonly at: string | null;
	/** True where the place itself is gone. */
	readonly gone: boolean;
}

/** Why a batch was not saved, with what the page needs in order to go on. */
export interface EditRefusal extends Refusal {
	/** The last revision. */
	readonly revision?: number;
	/** What others saved since the batch's base. */
	readonly missed?: readonly PlanChange[];
	readonly conflicts?: readonly Conflict[];
	/** The edits of the batch that stand in no conflict. */
	readonly clear?: readonly Edit[];
}

function describe({ edit, theirs, gone }: Clash, missed: readonly PlanChange[]): Conflict {
	const last = missed.findLast(({ edits }) => edits.some((one) => touches(one, edit.path)));
	const { by = null, at = null } = last ?? {};
	return { path: edit.path, edit, yours: edit.to, theirs: theirs ?? null, by, at, gone };
}

export function conflictRefusal(
	clashes: readonly Clash[],
	clear: readonly Edit[],
	missed: readonly PlanChange[],
	revision: number,
): { ok: false; refusal: EditRefusal } {
	const conflicts = clashes.map((clash) => describe(clash, missed));
	const names = [...new Set(conflicts.flatMap(({ by }) => (by ? [by.name] : [])))].join('、');
	const who = names === '' ? '别处' : names;
	const message = `有 ${conflicts.length} 处在您修改时已被${who}改过，请选择用哪一个。没有覆盖任何人的内容。`;
	const { refusal } = refused('conflict', message);
	return { ok: false, refusal: { ...refusal, revision, missed, conflicts, clear } };
}
