/** The compiling door: a file → a compiled standard; the work goes to a thread with bounds. */
import { boundedThread, type Listening, type Stopped } from '#exports/thread/bounded.ts';
import type { Outcome } from '#domain/fault.ts';
import { refused } from './document/document.ts';
import type { CompiledFile, CompileRequest, CompileStep } from './file.ts';

export type { AnyCompiled } from './index.ts';
export type { CompiledFile, CompileStep } from './file.ts';

const bounds = { seconds: 60, megabytes: 1024 };

const inThread = boundedThread<CompileRequest, Outcome<CompiledFile>, CompileStep>(
	import.meta.url,
	'compile',
	bounds,
);

const simpler = '请只留下标准的正文，另存后再导入';
const reasons: Readonly<Record<Stopped, readonly [wrong: string, right: string]>> = {
	time: [`读了 ${bounds.seconds} 秒还没有读完`, simpler],
	memory: ['文件展开后占用的内存过大', simpler],
	cancelled: ['已取消', '可以重新导入'],
};

/** Reads and compiles a file of at most 20 MB. Rejects only where there is a bug. */
export async function compileDocument(
	name: string,
	bytes: Uint8Array,
	listening: Listening<CompileStep> = {},
): Promise<Outcome<CompiledFile>> {
	const ended = await inThread({ name, bytes }, listening);
	return ended.ok ? ended.value : refused(...reasons[ended.stopped]);
}
