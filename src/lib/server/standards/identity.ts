/** Under which id and edition an import will be kept. */
import * as v from 'valibot';
import type { Fault } from '#domain/fault.ts';
import { date, name } from '#domain/plan/fields.ts';
import type { ImportView } from '#domain/standards/import.ts';
import { standardKindNames } from '#domain/standards/library.ts';
import type { Library } from '#standards/library.ts';
import { granted, refused, type Answer } from '../answer.ts';
import { schoolOf, type Who } from './permission.ts';
import type { AnyCompiled } from './reading.ts';
import { updateImport } from './repository.ts';
import { libraryOf } from './shelf.ts';
import { contentOf, visibleImport } from './visible.ts';

export type Identity = NonNullable<ImportView['identity']>;

const idForm = /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/;
const editionForm = /^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/;

const fault = (field: keyof Identity, wrong: string, right: string): Fault => ({
	path: `identity/${field}`,
	wrong,
	right,
});

const isDate = (text: string): boolean => v.is(date, text);

function* formFaults({ id, edition, title, from, to }: Identity): Generator<Fault> {
	if (!v.is(name, title)) yield fault('title', '没有标准名称，或名称不能用', '写文件封面上的名称');
	if (!idForm.test(id))
		yield fault('id', `“${id}”不能作标识`, '教学标准写专业代码，其余用字母、数字和连字符');
	if (!editionForm.test(edition))
		yield fault('edition', `“${edition}”不能作版次`, '写年份，或年份-版本，如 2021-1.0');
	if (!isDate(from)) yield fault('from', '没有施行日期', '写开始施行的日期，如 2025-02-11');
	if (to !== null && !isDate(to)) yield fault('to', `“${to}”不是日期`, '没有截止日的留空');
	if (to !== null && isDate(to) && to < from) yield fault('to', '施行至早于施行自', '改正其中一个');
}

function* fitFaults(
	{ id }: Identity,
	{ kind, standard }: AnyCompiled,
	{ entries }: Library,
): Generator<Fault> {
	if (kind === 'teaching' && id !== standard.programme.code)
		yield fault('id', `标识 ${id} 不是专业代码`, `写这份标准的专业代码 ${standard.programme.code}`);
	const entry = entries.find((each) => each.id === id);
	if (entry && entry.kind !== kind)
		yield fault('id', `${id} 已是${standardKindNames[entry.kind]}《${entry.title}》`, '换一个标识');
}

export const identityFaults = (
	identity: Identity,
	compiled: AnyCompiled,
	library: Library,
): Fault[] => [...formFaults(identity), ...fitFaults(identity, compiled, library)];

const locked = () => refused('stage', '这份标准不在核对中，标识不能再改。请刷新后再看。');

/** Faults stand at `identity/id`, `identity/edition`, `identity/title`, `identity/from`, `identity/to`. */
export async function setIdentity(
	who: Who,
	importId: string,
	identity: Identity,
): Promise<Answer<null>> {
	const visible = await visibleImport(who, importId);
	if (!visible.ok) return visible;
	const { home, row } = visible.value;
	const content = await contentOf(home, importId);
	if (row.stage !== 'review' || !content) return locked();
	const library = await libraryOf(schoolOf(who));
	const faults = identityFaults(identity, content.compiled, library);
	if (faults.length > 0) return refused('invalid', '标识有几处需要改正，没有保存。', faults);
	const { id: standardId, edition, title, from: forceFrom, to: forceTo } = identity;
	const values = { standardId, edition, title: title.trim().normalize('NFC'), forceFrom, forceTo };
	const saved = await home.write((db) => updateImport(db, importId, 'review', values));
	return saved ? granted(null) : locked();
}
