/** Two schools whose plans, imports and records have equal ids, in real databases of their own. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { insertAttachment } from '#server/attachments/repository.ts';
import { readSchool, writePlatform, writeSchool } from '#server/db/databases.ts';
import { settings as platformSettings } from '#server/db/platform/schema.ts';
import {
	attachmentEnds,
	attachments,
	commentEvents,
	commentRounds,
	comments,
	decisions,
	edits,
	facts,
	importDecisions,
	imports,
	planOrigins,
	planRecords,
	planStarts,
	plans,
	publications,
	revisions,
	snapshots,
	submissions,
	versions,
} from '#server/db/school/schema.ts';
import { newRecordId, saveRecord } from '#server/facts/index.ts';
import { beginImport, decide, importOf, publish, withdraw } from '#server/standards/index.ts';
import { compileFile } from '#standards/compile/file.ts';
import { planOf } from '#tests/builders/plan-of.ts';
import { referencePlan } from '#tests/builders/reference-plan.ts';
import * as build from '#tests/builders/school-of.ts';

/** Words that only people of the one school may ever see. */
export const goals = { ours: '甲校自己的培养目标', theirs: '乙校不外传的培养目标' };
export const names = { ours: '江州市甲校', theirs: '江州市乙校' };
export type Side = keyof typeof goals;

export interface School extends build.TestSchool {
	/** A department head of another department than the plans'. */
	readonly outsider: build.TestMember;
}

/** Ids of what schools have. */
export interface Owned {
	/** In each school another one under one and the same id. */
	readonly shared: string;
	/** There in one school only. */
	readonly only: Readonly<Record<Side, string>>;
	/** Of the form of an id, and in no school. */
	readonly missing: string;
}

export interface World {
	readonly folder: string;
	readonly schools: Readonly<Record<Side, School>>;
	readonly plans: Owned;
	/** Imported standards, withdrawn: nothing that is done to one changes it any more. */
	readonly imports: Owned;
	/** Teachers of the schools' facts. */
	readonly records: Owned;
	readonly leave: () => Promise<void>;
}

async function schoolOf(side: Side): Promise<School> {
	const school = await build.schoolOf(names[side]);
	return { ...school, outsider: await build.memberOf(school, 'department-head', '机电系') };
}

async function planOfSchool(school: School, side: Side): Promise<string> {
	const head = school['department-head'];
	const plan = planOf({ goal: goals[side], courses: [{ category: 'core' }] });
	const planId = await build.planIn(head, plan);
	await attachTo(school, planId, side);
	return planId;
}

/** In each school another file under one and the same id. */
export const attachmentId = 'attachment000000';

async function attachTo(school: School, planId: string, side: Side): Promise<void> {
	const bytes = Buffer.from(`%PDF-1.7 ${goals[side]}`);
	const hash = createHash('sha256').update(bytes).digest('hex');
	const by = { personId: school['department-head'].personId, at: '2026-11-20T00:00:00.000Z' };
	const row = { id: attachmentId, planId, requestId: 'attached', name: '论证意见.pdf', ...by };
	await writeSchool(school.schoolId, (db) =>
		insertAttachment(db, { ...row, kind: 'pdf', size: bytes.length, hash }, bytes),
	);
}

/** The plan `from` of their school once more, under an id that our school gave. */
async function givenId(school: School, from: string, id: string): Promise<void> {
	const rows = await readSchool(school.schoolId, async (db) => ({
		plan: (await db.select().from(plans)).find((row) => row.id === from)!,
		content: (await db.select().from(snapshots)).find((row) => row.planId === from)!,
	}));
	await writeSchool(school.schoolId, async (db) => {
		await db.insert(plans).values({ ...rows.plan, id, requestId: build.requestId() });
		await db.insert(snapshots).values({ ...rows.content, planId: id });
	});
}

const source = readFileSync('standards/certificates/webcast-operation/2021-2.0/source.txt');

async function importOfSchool(school: School, side: Side): Promise<string> {
	const who = school['academic-affairs'];
	const file = { name: `${goals[side]}.txt`, bytes: source };
	const { id } = build.granted(
		await beginImport(who, file, (name, bytes) => compileFile({ name, bytes })),
	);
	const read = () => importOf(who, id).then(build.granted);
	await vi.waitUntil(async () => (await read()).stage !== 'reading', { timeout: 90_000 });
	for (const { key } of (await read()).doubts)
		await decide(who, id, { key, as: 'reading', reading: 0 });
	for (const { key } of (await read()).ledger.filter(({ verdict }) => verdict === 'unread'))
		await decide(who, id, { key, as: 'not-checkable', reason: goals[side] });
	build.granted(await publish(who, id));
	build.granted(await withdraw(who, id));
	return id;
}

async function importsOfWorld(schools: World['schools']): Promise<Owned> {
	const shared = await importOfSchool(schools.ours, 'ours');
	const only = {
		ours: await importOfSchool(schools.ours, 'ours'),
		theirs: await importOfSchool(schools.theirs, 'theirs'),
	};
	await writeSchool(schools.theirs.schoolId, async (db) => {
		const [row] = await db.select().from(imports);
		if (row) await db.insert(imports).values({ ...row, id: shared });
	});
	return { shared, only, missing };
}

/** A teacher of the department whose plans there are, under an id that the form was given. */
async function recordOfSchool(school: School, side: Side, recordId: string): Promise<string> {
	const number = `T${recordId}`;
	const words = { name: goals[side], title: goals[side], department: '商贸系' };
	const value = { number, employment: 'full', kind: 'professional', ...words };
	const opened = { recordId, revision: 0 };
	build.granted(await saveRecord(school['school-admin'], 'teacher', opened, value));
	return recordId;
}

async function recordsOfWorld({ ours, theirs }: World['schools']): Promise<Owned> {
	const shared = await recordOfSchool(ours, 'ours', newRecordId());
	await recordOfSchool(theirs, 'theirs', shared);
	const only = {
		ours: await recordOfSchool(ours, 'ours', newRecordId()),
		theirs: await recordOfSchool(theirs, 'theirs', newRecordId()),
	};
	return { shared, only, missing };
}

const missing = '0'.repeat(16);

/** No backup and no gathering of figures by the served process comes between the answers. */
const holdUpkeep = () => {
	const value = { holder: 'isolation', until: Date.now() + 3_600_000 };
	const rows = ['lease/upkeep', 'lease/figures'].map((key) => ({ key, value }));
	return writePlatform((db) => db.insert(platformSettings).values(rows));
};

export async function createWorld(): Promise<World> {
	const { folder, leave } = await build.freshData();
	await holdUpkeep();
	const schools = { ours: await schoolOf('ours'), theirs: await schoolOf('theirs') };
	const sound = referencePlan({ goal: goals.ours });
	const shared = await build.planIn(schools.ours['department-head'], sound);
	const only = {
		ours: await planOfSchool(schools.ours, 'ours'),
		theirs: await planOfSchool(schools.theirs, 'theirs'),
	};
	await givenId(schools.theirs, only.theirs, shared);
	const imports = await importsOfWorld(schools);
	const records = await recordsOfWorld(schools);
	return { folder, schools, plans: { shared, only, missing }, imports, records, leave };
}

/** All that the schools (both, unless told) hold of plans, imports and facts, as text: what was refused must leave it as it was. */
export async function contentOf({ schools }: World, ...sides: readonly Side[]): Promise<string> {
	const asked = sides.length > 0 ? sides : (['ours', 'theirs'] as const);
	const held = asked
		.map((side) => schools[side])
		.map(({ schoolId }) =>
			readSchool(schoolId, async (db) => [
				await db.select().from(plans),
				await db.select().from(snapshots),
				await db.select().from(revisions),
				await db.select().from(edits),
				await db.select().from(decisions),
				await db.select().from(versions),
				await db.select().from(planRecords),
				await db.select().from(publications),
				await db.select().from(submissions),
				await db.select().from(planOrigins),
				await db.select().from(planStarts),
				await db.select().from(comments),
				await db.select().from(commentEvents),
				await db.select().from(commentRounds),
				await db.select().from(attachments),
				await db.select().from(attachmentEnds),
				await db.select().from(imports),
				await db.select().from(importDecisions),
				await db.select().from(facts),
			]),
		);
	return JSON.stringify(await Promise.all(held));
}
