/** A workbook comes in, is read, and waits to be brought into its plan. Nothing is written. */
import { canonicalJson } from '#domain/plan/canonical.ts';
import type { ReadBack } from '#domain/read-back/shape.ts';
import type { Actor } from '../../access/actor.ts';
import { granted, refused, type Answer } from '../../answer.ts';
import { newId } from '../../db/identifier.ts';
import { shownFileName } from '../../standards/file-name.ts';
import { contentAt } from '../content.ts';
import { mayWrite, whyLocked } from '../permission.ts';
import type { PlanRecord } from '../repository.ts';
import { visiblePlan } from '../visible.ts';
import { readApart, type ReadApart } from './apart.ts';
import { keepDraft } from './drafts.ts';

export interface BroughtFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

const mostBytes = 10 * 2 ** 20;

const again = '请从这份方案的“版本与导出”重新下载 Excel，把改动填进新文件再导回。';

/** Why the workbook is not one of this plan; null: it is. */
async function strange(
	{ schoolId }: Actor,
	row: PlanRecord,
	{ source, base }: ReadBack,
): Promise<string | null> {
	if (!source)
		return `这份工作簿没有记下它是哪一份方案的第几次修订：可能导出得太早，或由命令行导出。${again}`;
	if (source.school !== schoolId) return `这份工作簿是从另一所学校或另一套系统导出的。${again}`;
	if (source.plan !== row.id) return `这份工作簿是从另一份方案导出的。${again}`;
	if (source.revision < 0 || source.revision > row.revision)
		return `这份工作簿记下的修订（第 ${source.revision} 次）在这份方案里没有。${again}`;
	const then = await contentAt(schoolId, row.id, source.revision);
	return canonicalJson(then) === canonicalJson(base)
		? null
		: `工作簿里导出时的内容与系统保存的第 ${source.revision} 次修订不同，不能据此比对。${again}`;
}

function refusedFile({ bytes }: BroughtFile) {
	if (bytes.length === 0) return refused('invalid', '文件是空的。请重新选择文件。');
	return bytes.length > mostBytes
		? refused('invalid', '文件超过 10 MB。请删去图片和自己加的工作表后再上传。')
		: null;
}

/** Where the plan is not theirs to write, why; its not being there is told first. */
export async function writable(actor: Actor, planId: string): Promise<Answer<PlanRecord>> {
	const visible = await visiblePlan(actor, planId);
	if (!visible.ok) return visible;
	const reason = whyLocked(actor, visible.value);
	if (reason === null) return visible;
	return refused(mayWrite(actor, visible.value) ? 'stage' : 'not-allowed', reason);
}

export async function beginReadBack(
	actor: Actor,
	planId: string,
	file: BroughtFile,
	read: ReadApart = readApart,
): Promise<Answer<{ id: string }>> {
	const row = await writable(actor, planId);
	if (!row.ok) return row;
	const wrong = refusedFile(file);
	if (wrong) return wrong;
	const name = shownFileName(file.name);
	const found = await read(file.bytes);
	if (!found.ok) {
		const said = found.faults.map(({ wrong: what, right }) => `${what}。${right}。`).join('');
		return refused('invalid', `${name}没有读成：${said}`, found.faults);
	}
	const reason = await strange(actor, row.value, found.value);
	if (reason !== null) return refused('invalid', `${name}不能导回这里：${reason}`);
	const { schoolId, personId } = actor;
	const exported = found.value.source?.revision ?? 0;
	const id = newId();
	keepDraft({
		...{ id, schoolId, personId, planId, name },
		read: found.value,
		exported,
		at: Date.now(),
	});
	return granted({ id });
}
