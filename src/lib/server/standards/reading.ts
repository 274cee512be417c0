/** How a file is read: by the compiler, in a thread with bounds. */
import { failure, type Outcome } from '#domain/fault.ts';
import type { Compiled } from '#standards/compile/compiled.ts';
import type { CertificateStandardContent } from '#standards/schema/certificate.ts';
import type { OccupationalStandardContent } from '#standards/schema/occupational.ts';
import type { TeachingContent } from '#standards/schema/teaching.ts';

/** A compiled standard of any kind; `kind` tells which. */
export type AnyCompiled =
	| (Compiled<TeachingContent> & { readonly kind: 'teaching' })
	| (Compiled<CertificateStandardContent> & { readonly kind: 'certificate' })
	| (Compiled<OccupationalStandardContent> & { readonly kind: 'occupational' });

export interface ReadFile {
	/** Offsets of `compiled` are places in its text. */
	readonly document: { readonly text: string; readonly notes: readonly string[] };
	readonly compiled: AnyCompiled;
}

export type ReadStep =
	| { readonly stage: 'page'; readonly done: number; readonly of: number }
	| { readonly stage: 'compiling' };

export interface Listening {
	readonly onStep?: (step: ReadStep) => void;
	/** Ends the reading when it is aborted. */
	readonly signal?: AbortSignal;
}

/** Reads and compiles a file of at most 20 MB; what it cannot read is a fault. Rejects only for a bug. */
export type Read = (
	name: string,
	bytes: Uint8Array,
	listening?: Listening,
) => Promise<Outcome<ReadFile>>;

// The compiler's door (compileDocument of standards/compile/index.server.ts) goes here.
export const readApart: Read = () =>
	Promise.resolve(
		failure({ path: '', wrong: '这台服务器还不能读取标准文件', right: '请联系平台管理员' }),
	);

export const stepWords = (step: ReadStep): string =>
	step.stage === 'page' ? `第 ${step.done} 页，共 ${step.of} 页` : '正在解析条文';
