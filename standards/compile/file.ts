/** From the bytes of a file to a compiled standard. */
import { success, type Outcome } from '#domain/fault.ts';
import { readDocument, type ReadDocument, type ReadingStep } from './document/index.ts';
import { compileStandard, type AnyCompiled } from './index.ts';

export interface CompileRequest {
	/** What the person calls the file. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface CompiledFile {
	readonly document: ReadDocument;
	/** Its offsets are places in the document's text. */
	readonly compiled: AnyCompiled;
}

export type CompileStep = ReadingStep | { readonly stage: 'compiling' };

export async function compileFile(
	{ name, bytes }: CompileRequest,
	tell: (step: CompileStep) => void = () => undefined,
): Promise<Outcome<CompiledFile>> {
	const document = await readDocument(name, bytes, tell);
	if (!document.ok) return document;
	tell({ stage: 'compiling' });
	const compiled = compileStandard(document.value.text);
	return compiled.ok ? success({ document: document.value, compiled: compiled.value }) : compiled;
}
