/** From a file to the row of its import: what was read, or why it was not. */
import { createHash } from 'node:crypto';
import type { Fault } from '#domain/fault.ts';
import { openPoints } from '#standards/compile/decisions.ts';
import { shelvedAs, type AnyStandard } from '#standards/library.ts';
import { errorId, logError } from '../log.ts';
import { aboutOf } from './about.ts';
import type { Home } from './home.ts';
import type { AnyCompiled, CompiledFile, Read } from './reading.ts';
import { updateImport } from './repository.ts';
import { originOf } from './shelf.ts';
import { underWay } from './under-way.ts';

export interface UploadedFile {
	/** As the sender calls it; shown, never trusted. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

export const hashOf = (bytes: Uint8Array | string): string =>
	createHash('sha256').update(bytes).digest('hex');

/** Characters that a row may hold; a standard has a hundredth of it. */
const longest = 32_000_000;

/** The columns that lists show, as the compiler read them. */
function columnsOf(compiled: AnyCompiled) {
	// What they have in common is all that is asked of it.
	const read = compiled as unknown as AnyStandard;
	const { id, edition, title, name, level, force } = shelvedAs(read, 'school', '');
	return {
		...{ kind: compiled.kind, standardId: id, edition, title, name, level },
		...{ forceFrom: force.from, forceTo: force.to, ...aboutOf(read) },
		open: openPoints(compiled, []).length,
	};
}

const tooLong: Fault = {
	path: '',
	wrong: '读出的内容太多，不会是一份标准',
	right: '请只留下标准的正文，另存后再导入',
};

async function fail(home: Home, id: string, faults: readonly Fault[]): Promise<void> {
	await home.write((db) => updateImport(db, id, 'reading', { stage: 'failed', faults }));
}

async function keep(home: Home, id: string, { document, compiled }: CompiledFile): Promise<void> {
	const text = JSON.stringify(compiled);
	if (text.length + document.text.length > longest) return fail(home, id, [tooLong]);
	const read = { ...columnsOf(compiled), source: document.text, compiled: text };
	await home.write((db) => updateImport(db, id, 'reading', { stage: 'review', ...read }));
}

/** A bug of ours: the person is told under which id it is logged. */
async function failByBug(home: Home, id: string, error: unknown): Promise<void> {
	const bug = errorId();
	logError(error, { id: bug, method: 'READ', route: '/standards/import', status: 500 });
	const right = `请把编号 ${bug} 告诉平台管理员，并附上文件`;
	await fail(home, id, [{ path: '', wrong: '读取时程序出错，没有读成', right }]);
}

/** Never rejects: what comes of it stands in the row. An import that was discarded meanwhile stays gone. */
export function readInto(home: Home, id: string, file: UploadedFile, read: Read): Promise<void> {
	return underWay(originOf(home, id), async (onStep, signal) => {
		try {
			const outcome = await read(file.name, file.bytes, { onStep, signal });
			await (outcome.ok ? keep(home, id, outcome.value) : fail(home, id, outcome.faults));
		} catch (error) {
			await failByBug(home, id, error).catch(() => undefined);
		}
	});
}

/** What was being read when the server ended will not be read any more. */
export const failAsLost = (home: Home, id: string): Promise<void> =>
	fail(home, id, [
		{
			path: '',
			wrong: '读取期间服务重新启动过，文件没有读完',
			right: '没有留下任何内容，请重新上传',
		},
	]);
