/** How a file is read: by the compiler, in a thread with bounds. */
import { compileDocument, type CompileStep } from '#standards/compile/index.server.ts';

export type { AnyCompiled, CompiledFile, CompileStep } from '#standards/compile/index.server.ts';

/** Reads and compiles a file of at most 20 MB; what it cannot read is a fault. Rejects only for a bug. */
export type Read = typeof compileDocument;

export const readApart: Read = compileDocument;

/** 第 3 页，共 20 页 */
export const stepWords = (step: CompileStep): string =>
	step.stage === 'compiling' ? '正在解析条文' : `第 ${step.done} 页，共 ${step.of} 页`;
