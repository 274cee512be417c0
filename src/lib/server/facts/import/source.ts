/** What someone brings to be imported, and what is refused before it is read. */
import { recordKinds, type RecordKind } from '#domain/staff/records.ts';
import { refused } from '../../answer.ts';

export type Source =
	| { readonly name: string; readonly bytes: Uint8Array }
	/** Pasted text by kind. */
	| { readonly pasted: Readonly<Partial<Record<RecordKind, string>>> };

const mostBytes = 10 * 2 ** 20;
/** Of what is pasted, all together. */
const mostLetters = 2_000_000;

function pastedRefusal(pasted: Partial<Record<RecordKind, string>>) {
	const texts = recordKinds.map((kind) => pasted[kind] ?? '');
	if (texts.every((text) => text.trim() === ''))
		return refused('invalid', '还没有粘贴内容。请从 Excel 或 WPS 复制表格，粘贴到对应的框里。');
	return texts.join('').length > mostLetters
		? refused('invalid', '粘贴的内容太多。请改为上传文件，或分几次粘贴。')
		: null;
}

/** null where it may be read. */
export function sourceRefusal(source: Source) {
	if ('pasted' in source) return pastedRefusal(source.pasted);
	if (source.bytes.length === 0) return refused('invalid', '文件是空的。请重新选择文件。');
	return source.bytes.length > mostBytes
		? refused('invalid', '文件超过 10 MB。请删去图片和无关的工作表后再上传。')
		: null;
}
