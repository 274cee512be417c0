/** From the bytes of a workbook to what it says of its plan. For a thread with bounds: a stranger sends them. */
import { webcrypto } from 'node:crypto';
import { failure, type Outcome } from '#domain/fault.ts';
import { fingerprint } from '#domain/plan/fingerprint.ts';
import type { ReadBack } from '#domain/read-back/shape.ts';
import { readBack } from '#exports/read-back/index.ts';
import { contentOf, openOffice } from '#exports/verify/open-office.ts';
import { readPayload } from '#exports/verify/payload.ts';
import { readWorkbook } from '#exports/workbook/index.ts';

const again = '请从“版本与导出”重新下载 Excel，在新文件里修改后再导回';
const refused = (wrong: string, right = again): Outcome<never> =>
	failure({ path: '', wrong, right });

/** Whatever is not a workbook of ours is answered with what to bring instead. */
const ours = (right: string): string =>
	right.includes('模板') ? '请选择从“版本与导出”下载、修改后另存的 .xlsx 文件' : right;

const macros = 'xl/vbaProject.bin';

/** Two readers may see two files in a zip that names a part twice: the stricter one is asked first. */
function opened(bytes: Uint8Array) {
	const office = openOffice(bytes);
	if (!office.ok) return null;
	return office.value;
}

export async function readFile(bytes: Uint8Array): Promise<Outcome<ReadBack>> {
	const workbook = await readWorkbook(bytes);
	if (!workbook.ok)
		return failure(...workbook.faults.map((fault) => ({ ...fault, right: ours(fault.right) })));
	const office = opened(bytes);
	if (office?.form !== 'excel') return refused('文件损坏：压缩目录读不出来');
	if (office.parts.names.includes(macros))
		return refused('文件里有宏（.xlsm）', '请在 Excel 或 WPS 中另存为不带宏的 .xlsx 后再导回');
	const payload = await readPayload(office.parts, 'excel');
	if (!payload.ok)
		return refused(
			'文件里没有导出时的方案：不是从循标导出的，或隐藏的“循标核验数据”表被删去、改动过',
		);
	const { plan, source, seal, content } = payload.value;
	const { root } = await fingerprint(plan, (given) => webcrypto.subtle.digest('SHA-256', given));
	if (root !== seal.file.statement.root) return refused('文件里导出时的方案被改动过，不能据此比对');
	const seen = await contentOf(office);
	const others = seen.ok ? { registered: content, seen: seen.value } : null;
	return readBack({ tables: workbook.value.tables, plan, source, others });
}
