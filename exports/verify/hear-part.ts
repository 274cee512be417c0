/** One part of a file, heard; nothing is heard where there is none. */
import { failure, success, type Outcome } from '#domain/fault.ts';
import { parse, Refusal, type Hearer } from '../office-xml/index.ts';
import type { Parts } from './unzip.ts';

export async function hearPart(parts: Parts, name: string, hearer: Hearer): Promise<Outcome<null>> {
	const bytes = await parts.read(name);
	if (!bytes.ok) return bytes;
	if (!bytes.value) return success(null);
	try {
		parse(bytes.value, hearer);
		return success(null);
	} catch (error) {
		return error instanceof Refusal
			? failure({ path: '', wrong: error.message, right: error.right })
			: failure({
					path: '',
					wrong: `文件损坏：其中的 ${name} 不是完整的 XML`,
					right: '请换用从系统导出的 .docx 或 .xlsx 文件',
				});
	}
}
