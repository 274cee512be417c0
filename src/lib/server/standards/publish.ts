/** Into the library, and out of it again. */
import { openPoints } from '#standards/compile/decisions.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { now } from '../db/identifier.ts';
import { aboutOf } from './about.ts';
import { finishedOf, standardHash } from './finished.ts';
import { schoolOf, type Who } from './permission.ts';
import { standingFaults } from './publishable.ts';
import {
	decisionsOf,
	deleteImport,
	importById,
	shelvedImports,
	updateImport,
	type ImportRecord,
} from './repository.ts';
import { libraryOf, originOf } from './shelf.ts';
import { insertTexts } from './texts.ts';
import { leave } from './under-way.ts';
import { contentOf, visibleImport, type Content, type Visible } from './visible.ts';

const notInReview = () => refused('stage', '这份标准不在核对中，不能入库。请刷新后再看。');
const changed = () => refused('stale', '您打开之后又有改动。请刷新，看过改动再入库。');

const sameIdentity = (a: ImportRecord, b: ImportRecord | undefined): boolean =>
	b !== undefined &&
	(['standardId', 'edition', 'title', 'forceFrom', 'forceTo'] as const).every(
		(field) => a[field] === b[field],
	);

/** The finished standard enters, if nothing was decided, renamed or published since it was looked at. */
async function enter(who: Who, { home, row }: Visible, content: Content): Promise<Answer<null>> {
	const finished = finishedOf(row, content);
	if (!finished.ok) return refused('invalid', '还不能入库。', finished.faults);
	const hash = standardHash(finished.value);
	const values = {
		...{ stage: 'published' as const, standard: JSON.stringify(finished.value) },
		...{ standardHash: hash, publishedAt: now(), publishedBy: who.personId },
		...aboutOf(finished.value),
	};
	return home.write(async (db) => {
		const decided = await decisionsOf(db, row.id);
		if (decided.length !== content.records.length) return changed();
		if (!sameIdentity(row, await importById(db, row.id))) return changed();
		const rivals = (await shelvedImports(db)).filter(
			({ standardId, edition }) => standardId === row.standardId && edition === row.edition,
		);
		if (rivals.some((rival) => rival.standardHash !== hash)) return changed();
		if (!(await updateImport(db, row.id, 'review', values))) return changed();
		await insertTexts(db, row.id, finished.value);
		return granted(null);
	});
}

/** Publishing what is published already changes nothing. */
export async function publish(who: Who, id: string): Promise<Answer<null>> {
	const visible = await visibleImport(who, id);
	if (!visible.ok) return visible;
	const { home, row } = visible.value;
	if (row.stage === 'published') return granted(null);
	const content = await contentOf(home, id);
	if (row.stage !== 'review' || !content) return notInReview();
	const open = openPoints(content.compiled, content.decisions);
	if (open.length > 0)
		return refused('invalid', `还有 ${open.length} 处待定，逐条决定后才能入库。`);
	const library = await libraryOf(schoolOf(who));
	const faults = await standingFaults(row, content, library);
	if (faults.length > 0)
		return refused('invalid', `还有 ${faults.length} 处要改正，改正后才能入库。`, faults);
	return enter(who, visible.value, content);
}

/** A published standard is offered no more; plans that rest on it keep it. */
export async function withdraw(who: Who, id: string): Promise<Answer<null>> {
	const visible = await visibleImport(who, id);
	if (!visible.ok) return visible;
	const { home, row } = visible.value;
	if (row.stage === 'withdrawn') return granted(null);
	const values = { stage: 'withdrawn' as const, withdrawnAt: now(), withdrawnBy: who.personId };
	const done = await home.write((db) => updateImport(db, id, 'published', values));
	return done ? granted(null) : refused('stage', '这份标准没有入库，不必撤回。请刷新后再看。');
}

/** Removes what was never published; one that is being read is read no further. */
export async function discard(who: Who, id: string): Promise<Answer<null>> {
	const visible = await visibleImport(who, id);
	if (!visible.ok) return visible;
	const { home, row } = visible.value;
	if (row.stage === 'published' || row.stage === 'withdrawn')
		return refused('stage', '已入库的标准不能丢弃，可以撤回。');
	const gone = await home.write((db) => deleteImport(db, id, row.stage));
	leave(originOf(home, id));
	return gone ? granted(null) : refused('stale', '您打开之后又有改动。请刷新后再看。');
}
