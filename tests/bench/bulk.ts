/** A hundred plans in one archive, beside printing the same hundred by themselves; and ten, for what memory hangs on. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { machine, type Actor } from '#server/access/actor.ts';
import { beginBulk, bulkPage } from '#server/bulk/index.ts';
import { runBulk } from '#server/bulk/run.ts';
import type { BulkRecord } from '#server/bulk/repository.ts';
import { moveTo } from '#server/db/databases.ts';
import { filesIn } from '#server/db/locate.ts';
import { printDraft } from '#server/documents/index.ts';
import { createPerson } from '#server/people/index.ts';
import { createPlan } from '#server/plans/index.ts';
import { createSchool } from '#server/schools/index.ts';
import { drafted } from './drafted.ts';
import { peakOf } from './memory.ts';
import { figure, type Figure } from './stopwatch.ts';

const [few, many] = [10, 100];

const must = <Value>(answer: { ok: true; value: Value } | { ok: false }): Value => {
	if (!answer.ok) throw new Error(JSON.stringify(answer));
	return answer.value;
};

interface World {
	readonly affairs: Actor;
	readonly plans: readonly string[];
}

/** Ten of one cohort, the rest of the next. */
async function world(): Promise<World> {
	const { schoolId } = must(await createSchool(machine, { name: '样板', code: '' }));
	const member = (role: 'department-head' | 'academic-affairs') => ({
		...{ schoolId, role, department: role === 'department-head' ? '商贸系' : '' },
	});
	const actorOf = async (role: Parameters<typeof member>[0]): Promise<Actor> => {
		const person = {
			name: role,
			email: `${role}@school.example`,
			password: 'correct horse battery',
		};
		const { personId } = must(await createPerson({ ...person, member: member(role) }));
		return { personId, name: role, schoolName: '样板', ...member(role) };
	};
	const [head, affairs] = [await actorOf('department-head'), await actorOf('academic-affairs')];
	const plan = await drafted();
	const plans: string[] = [];
	for (let at = 0; at < many; at += 1) {
		const own = { ...plan, cohort: at < few ? 2026 : 2027 };
		plans.push(must(await createPlan(head, { plan: own, requestId: `bench-${at}-bulk` })).planId);
	}
	return { affairs, plans };
}

async function exported({ affairs }: World, cohort: number | null): Promise<void> {
	const waiting: BulkRecord[] = [];
	const choice = { cohort, stages: [], packs: false };
	const order = {
		requestId: `bench-${String(cohort)}-${performance.now()}`.replace('.', '-'),
		choice,
		origin: '',
	};
	must(await beginBulk(affairs, order, (job) => void waiting.push(job)));
	for (const job of waiting) await runBulk(job);
	const [newest] = must(await bulkPage(affairs)).jobs;
	if (newest?.outcome !== 'done') throw new Error(`The export ${newest?.outcome ?? ''}`);
}

async function alone({ affairs, plans }: World): Promise<void> {
	for (const id of plans)
		for (const form of ['word', 'excel'] as const) must(await printDraft(affairs, id, form));
}

async function timed(work: () => Promise<void>): Promise<{ time: number; peak: number }> {
	const start = performance.now();
	const peak = await peakOf(work);
	return { time: performance.now() - start, peak };
}

export async function bulkFigures(): Promise<Figure[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'xunbiao-bench-'));
	await moveTo(filesIn(folder));
	try {
		const stage = await world();
		await alone({ ...stage, plans: stage.plans.slice(0, few) });
		const single = await timed(() => alone(stage));
		const ten = await timed(() => exported(stage, 2026));
		const hundred = await timed(() => exported(stage, null));
		return [
			figure(
				'100 plans in one archive',
				hundred.time,
				'the same printed by themselves',
				single.time,
				'≤ 1.2',
			),
			figure(
				'megabytes at most, 100 plans',
				hundred.peak,
				'10 plans',
				Math.max(1, ten.peak),
				'≤ 1.5',
			),
		];
	} finally {
		await moveTo(null);
		rmSync(folder, { recursive: true, force: true });
	}
}
