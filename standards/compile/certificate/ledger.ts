/** Sentences that could bind, and why none of them is checked against a plan. */
import { matches, offset, type Traced } from '../text/traced.ts';
import type { ReadPart } from './document.ts';
import type { Reading } from './reading.ts';
import type { Part } from './titles.ts';

const normative =
	/应当|应该|必须|须|不得|不应|不宜|严禁|禁止|不低于|不少于|不超过|不高于|以上|以下|至少|至多|适用于|可参照|涵盖|递进|(?<![对适响反供效相])应(?![用对急变链届聘收付])|\d/;

/** null: what stands there is data, a list or a term, and no sentence binds. */
const reasons: Partial<Record<Part, string>> = {
	foreword: '说明起草依据与版权，不约束人才培养方案',
	scope: '说明标准的适用范围，不含可核对的数量',
	references: '说明引用文件如何适用，不约束人才培养方案',
	positions: '说明面向的岗位，作为数据收录，不设数量要求',
	requirements: '说明等级的划分与衔接，作为数据收录，不设数量要求',
};
const asData: readonly Part[] = ['cover', 'contents', 'terms', 'programmes', 'bibliography'];

const sentences = (paragraph: Traced): Traced[] =>
	matches(paragraph, /[^。！？；\s][^。！？；]*[。！？；]?/g).map(({ piece }) => piece);

export interface Unread {
	readonly piece: Traced;
	/** Level and the number before it, `初级/2.1.3`. */
	readonly at: string;
}

/** Words of a table that belong to nothing. */
export function noteUnread(unread: readonly Unread[], reading: Reading): void {
	for (const { piece, at } of unread)
		reading.ledger.push({
			number: at,
			text: piece.text,
			offset: offset(piece),
			verdict: 'unread',
			rule: null,
			reason: '要求表中的文字没有编号，也不是标签或表头，不知属于哪一条',
		});
}

/** A heading or an entry of a list is no sentence; in a part that is not known, everything is one. */
const isSentence = ({ text }: Traced): boolean => /[。！？；]$/.test(text);

/** 1.1.1 能… outside the tables: a table that was not taken for one. */
const holdsSkill = /\d\s?[.．]\s?\d{1,2}\s?[.．]\s?\d{1,2}[\s、.]{0,3}(?:能|具备|遵守|掌握)/;

const lostSkill = '要求表之外有形如 1.1.1 的技能要求，没有读进任何等级';

export function noteLedger(part: ReadPart, reading: Reading): void {
	if (asData.includes(part.part)) return;
	const reason = reasons[part.part];
	for (const sentence of part.paragraphs.flatMap(sentences)) {
		const lost = part.part === 'requirements' && holdsSkill.test(sentence.text);
		if (!lost && (!normative.test(sentence.text) || (reason && !isSentence(sentence)))) continue;
		reading.ledger.push({
			number: part.number ?? part.title,
			text: sentence.text,
			offset: offset(sentence),
			verdict: lost || reason === undefined ? 'unread' : 'not-checkable',
			rule: null,
			reason: lost ? lostSkill : (reason ?? '这一章不属于职业技能等级标准的通行结构，没有读'),
		});
	}
}
