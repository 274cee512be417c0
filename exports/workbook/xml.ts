/** Parts of a workbook, heard; what is wrong with one is said in the words of an import. */
import { success, type Outcome } from '#domain/fault.ts';
import { parse, Refusal, type Hearer } from '../office-xml/index.ts';
import { damaged, refused } from './refused.ts';

export { Refusal, type Attributes, type Hearer } from '../office-xml/index.ts';

/** `part` is what a person is told. */
export function hear(bytes: Uint8Array, part: string, hearer: Hearer): Outcome<null> {
	try {
		parse(bytes, hearer);
		return success(null);
	} catch (error) {
		return error instanceof Refusal
			? refused(error.message, error.right)
			: damaged(`其中的 ${part} 不是完整的 XML`);
	}
}
