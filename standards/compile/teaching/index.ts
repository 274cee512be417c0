/** The compiler of 专业教学标准: its text in, its content, parameters and ledger out. */
import { success, type Outcome } from '#domain/fault.ts';
import type { TeachingContent } from '../../schema/teaching.ts';
import type { Compiled, LedgerRow } from '../compiled.ts';
import { offset, type Traced } from '../text/traced.ts';
import { clausesOf } from './clauses/index.ts';
import type { Given } from './content.ts';
import { readTeaching } from './structure.ts';

export { looksLikeTeaching } from './looks-like.ts';

/** A piece of the text that found no place: nothing is passed over in silence. */
const unread = (piece: Traced): LedgerRow => ({
	number: '',
	text: piece.text,
	offset: offset(piece),
	verdict: 'unread',
	rule: null,
	reason: '没有认出它属于哪一章或表格的哪一格',
});

/** Refuses what is no 专业教学标准 or names no programme; whatever else is missing stands among the doubts. */
export function compileTeaching(
	source: string,
	given: Given = {},
): Outcome<Compiled<TeachingContent>> {
	const read = readTeaching(source, given);
	if (!read.ok) return read;
	const { content, sections, repairs, doubts, unread: pieces } = read.value;
	const clauses = clausesOf(sections, content);
	return success({
		kind: 'teaching',
		standard: content,
		parameters: clauses.parameters,
		ledger: [...clauses.ledger, ...pieces.map(unread)].sort((a, b) => a.offset - b.offset),
		repairs,
		doubts: [...doubts, ...clauses.doubts].sort((a, b) => a.offset - b.offset),
	});
}
