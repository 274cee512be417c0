/** What can be said of a workbook before it is sent; the server says it again. */
import { sizeWords } from '#domain/size-words.ts';

export const endings = ['.xlsx'] as const;
const mostBytes = 10 * 1024 * 1024;

interface Chosen {
	readonly name: string;
	readonly size: number;
}

/** Why the file cannot be read; null: it may be sent. */
export function fileFault({ name, size }: Chosen): string | null {
	if (/\.xlsm$/i.test(name)) return `“${name}”带宏。请另存为不带宏的 .xlsx 后再上传。`;
	if (/\.(xls|et)$/i.test(name))
		return `“${name}”是旧式表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再上传。`;
	if (!name.toLowerCase().endsWith('.xlsx'))
		return `“${name}”不是 Excel 工作簿（.xlsx）。请选择从“版本与导出”下载、修改过的文件。`;
	if (size === 0) return `“${name}”是空的。请重新选择文件。`;
	return size > mostBytes
		? `“${name}”有 ${sizeWords(size)}，上限 10 MB。请删去图片和自己加的工作表后再上传。`
		: null;
}
