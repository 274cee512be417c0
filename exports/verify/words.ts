/** What a verification found, in the words that page and command line use. */
import { columnLetter } from '#domain/table.ts';
import type { Change } from './compare.ts';
import type { Result, Verification } from './index.ts';
import type { Place } from './place.ts';

export const resultWords: Readonly<Record<Result, string>> = {
	unchanged: '文件与登记的内容完全一致',
	same: '文件被重新保存过，内容与登记的一致',
	changed: '文件与登记的内容不一致',
	forged: '文件所带的登记数据与签名不符',
};

/** `附录一　教学进程表《直播运营实务》实践（F24）` */
export function placeWords(
	{ part, table, row, column, line }: Place,
	form: 'word' | 'excel',
): string {
	const isCell = column !== null;
	const address =
		form === 'excel' && line
			? `（${line.column === null ? `第 ${line.row} 行` : `${columnLetter(line.column)}${line.row}`}）`
			: '';
	const within = [table && table !== part ? `　${table}` : '', row ? `《${row}》` : ''].join('');
	return `${part}${within}${isCell ? column : ''}${address}`;
}

export const changeWords = ({ before, after }: Pick<Change, 'before' | 'after'>): string => {
	if (before === null) return `文件多出“${after ?? ''}”`;
	if (after === null) return `文件没有“${before}”`;
	return `存档 ${before === '' ? '（空）' : before}，文件 ${after === '' ? '（空）' : after}`;
};

/** Whose signature it is, and whether it holds. */
export function signatureWords({
	signature,
	key,
}: Pick<Verification, 'signature' | 'key'>): string {
	if (signature === 'none') return '未登记，没有签名：不能证明文件的来源';
	if (signature === 'invalid') return `签名不成立（公钥 ${key.id ?? ''}）`;
	if (signature === 'unchecked') return '本浏览器不能核对 Ed25519 签名，请换用新的浏览器';
	if (key.standing === 'foreign') return `签名所用的公钥 ${key.id ?? ''} 不在已知的公钥之中`;
	if (key.standing === 'carried')
		return `签名成立，但公钥 ${key.id ?? ''} 取自文件本身，请与学校公布的公钥核对`;
	return `签名成立（公钥 ${key.id ?? ''}）`;
}

/**
 * Of a file that is older than the registration of hidden content: what is said above the list of what is
 * hidden in it. Null where the file registers it, or where that list is empty.
 */
export const unregisteredWords = ({
	unregistered,
}: Pick<Verification, 'unregistered'>): string | null =>
	unregistered && unregistered.length > 0
		? '文件由较早的版本导出，那时没有登记哪些内容是隐藏的。下列内容看不见或几乎看不见，无从判断是导出时就如此，还是后来改的'
		: null;
