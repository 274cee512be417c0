/** The same import from the command line of the machine itself, whoever sits at it. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import { recordsJob } from '#domain/staff/import/job.ts';
import type { Compared } from '#domain/staff/import/compare.ts';
import { printFacts, type Printed } from '#exports/index.server.ts';
import type { machine } from '../../access/actor.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { readPlatform } from '../../db/databases.ts';
import { newId } from '../../db/identifier.ts';
import { machineId } from '../../people/index.ts';
import { today } from '../../plans/judge.ts';
import { schoolById } from '../../directory/schools.ts';
import { recordsOf, standingOf } from '../standing.ts';
import { applyOrder, type Applied } from './apply.ts';
import { compareSource } from './compare.ts';

export interface MachineImport {
	readonly schoolId: string;
	readonly bytes: Uint8Array;
	readonly name: string;
	/** Only says what would be done. */
	readonly dryRun: boolean;
	/** Records that the tables of their kind do not have are removed. */
	readonly removeAbsent: boolean;
}

export interface MachineImported {
	readonly compared: Compared;
	/** null: nothing was written, as asked or because there are problems. */
	readonly applied: Applied | null;
}

async function schoolOf(id: string): Promise<Outcome<{ id: string; name: string }>> {
	const school = await readPlatform((db) => schoolById(db, id));
	if (school) return success(school);
	return failure({
		path: '--school',
		wrong: `没有学校 ${id || '（缺）'}`,
		right: '见 school list 里的编号',
	});
}

/** Rejects only where there is a bug. A file that cannot be read at all is refused. */
export async function importFromMachine(
	_by: typeof machine,
	{ schoolId, bytes, name, dryRun, removeAbsent }: MachineImport,
): Promise<Answer<MachineImported>> {
	const school = await schoolOf(schoolId);
	if (!school.ok) return refused('not-found', '没有这所学校', school.faults);
	const standing = await standingOf(schoolId);
	const request = { source: { name, bytes }, records: recordsOf(standing), today: today() };
	const read = await compareSource(request);
	if (!read.ok) return refused('invalid', '没有读成', read.faults);
	const compared = read.value;
	if (dryRun || compared.problems.length > 0) return granted({ compared, applied: null });
	const remove = removeAbsent ? compared.kinds : [];
	const order = {
		schoolId,
		personId: machineId,
		batch: newId(),
		compared,
		seq: standing.seq,
		remove,
	};
	const applied = await applyOrder(order);
	return applied.ok ? granted({ compared, applied: applied.value }) : applied;
}

export async function templateForMachine(
	_by: typeof machine,
	schoolId: string,
): Promise<Answer<Printed>> {
	const school = await schoolOf(schoolId);
	if (!school.ok) return refused('not-found', '没有这所学校', school.faults);
	const records = recordsOf(await standingOf(schoolId));
	return granted(await printFacts(recordsJob(school.value.name, today(), records)));
}
