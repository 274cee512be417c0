/** A file brought into a plan at the machine's own command line: nothing is stored. */
import { adopt, asProposed, proposals, type Adopted } from '#domain/own-files/adopt.ts';
import { success, type Outcome } from '#domain/fault.ts';
import { readPlan } from '#domain/plan/read.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { readApart } from './apart.ts';
import type { OwnFile } from './read-file.ts';

export interface AdoptedPlan {
	readonly plan: Plan;
	readonly adopted: Adopted;
}

/** The plan with the courses and chapters of the file in place of its own. */
export async function adoptFile(plan: Plan, file: OwnFile): Promise<Outcome<AdoptedPlan>> {
	const read = await readApart(file);
	if (!read.ok) return read;
	const found = proposals(read.value, () => null, plan.cohort);
	const adopted = adopt(read.value, found, plan, asProposed);
	const sound = readPlan(adopted.taken.plan);
	return sound.ok ? success({ plan: sound.value, adopted }) : sound;
}
