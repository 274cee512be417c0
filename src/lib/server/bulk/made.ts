/** One plan of an export: its Word file, its workbook and, where it has a version, its 核验包, on the disk. */
import type { BulkItem } from '#domain/desk/bulk.ts';
import type { Printed } from '#exports/index.server.ts';
import type { Actor } from '../access/actor.ts';
import type { Answer } from '../answer.ts';
import { printDraft, printVersion } from '../documents/index.ts';
import { packOf } from '../evidence/index.ts';
import { errorId, logError } from '../log.ts';
import { openPlan, type OpenPlan } from '../plans/index.ts';
import { isDiskFull } from '../disk-full.ts';
import { keepFile } from './folder.ts';
import type { BulkRecord } from './repository.ts';

type File = BulkItem['files'][number];

const titleOf = ({ plan }: OpenPlan): string => `${plan.cohort}级${plan.programme.name}`;

/** Plans of one name are files of other numbers. */
const numbered = (at: number, { name }: Printed): string =>
	`${String(at + 1).padStart(4, '0')}-${name}`;

type Printing = () => Promise<Answer<Printed>>;

function printings(actor: Actor, { id, standing }: OpenPlan, job: BulkRecord): Printing[] {
	if (standing === null)
		return [() => printDraft(actor, id, 'word'), () => printDraft(actor, id, 'excel')];
	const { origin } = job;
	return [
		() => printVersion(actor, id, standing, 'word', origin),
		() => printVersion(actor, id, standing, 'excel', origin),
		...(job.choice.packs ? [() => packOf(actor, id, standing, origin)] : []),
	];
}

const noPack = '没有通过的版本，没有核验包';

/** One file after the other, so that never more than one is in memory. */
async function itemOf(
	actor: Actor,
	job: BulkRecord,
	at: number,
	opened: OpenPlan,
): Promise<BulkItem> {
	const files: File[] = [];
	const { standing, stage, id: planId } = opened;
	const item = {
		...{ planId, title: titleOf(opened), stage },
		version: standing === null ? '送审稿' : `v${standing}.0`,
	};
	for (const print of printings(actor, opened, job)) {
		const printed = await print();
		// Half of a plan is none.
		if (!printed.ok) return { ...item, files: [], why: printed.refusal.message };
		files.push(await keepFile(job, numbered(at, printed.value), printed.value.bytes));
	}
	return { ...item, files, why: standing === null && job.choice.packs ? noPack : '' };
}

const bare = (planId: string, why: string): BulkItem => ({
	...{ planId, title: '', stage: null, version: '', files: [], why },
});

/** Rejects only where nothing more can be written: of all else the plan's own item tells. */
export async function madeOf(actor: Actor, job: BulkRecord, at: number): Promise<BulkItem> {
	const planId = job.plans[at] ?? '';
	let title = '';
	try {
		const opened = await openPlan(actor, planId);
		if (!opened.ok) return bare(planId, opened.refusal.message);
		title = titleOf(opened.value);
		return await itemOf(actor, job, at, opened.value);
	} catch (error) {
		if (isDiskFull(error)) throw error;
		const id = errorId();
		logError(error, { id, method: '', route: null, status: 500 });
		return { ...bare(planId, `没有生成，已记入日志，编号 ${id}`), title };
	}
}
