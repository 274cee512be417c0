/** What can be said of a file before it is sent; the server says it again. */

import { sizeWords } from '#domain/size-words.ts';

export const mostBytes = 20 * 1024 * 1024;
export const endings = ['.txt', '.docx', '.pdf'] as const;

/** Why the file cannot be read; null: it may be sent. */
export function fileFault({
	name,
	size,
}: {
	readonly name: string;
	readonly size: number;
}): string | null {
	if (!endings.some((ending) => name.toLowerCase().endsWith(ending)))
		return `“${name}”不是 Word（.docx）、PDF 或纯文本（.txt）。旧的 .doc 请先在 Word 或 WPS 中另存为 .docx。`;
	if (size === 0) return `“${name}”是空的。请重新取得文件。`;
	if (size > mostBytes)
		return `“${name}”有 ${sizeWords(size)}，上限 20 MB。请只留标准正文，或压缩其中的图片后再上传。`;
	return null;
}
