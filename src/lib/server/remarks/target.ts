/** Where a comment is put down: what it hangs on must stand in the plan as it is now. */
import { stablePath, type Anchor } from '#domain/comments/anchor.ts';
import { locateQuote, quotedIn } from '#domain/comments/quote.ts';
import { isGone } from '#domain/comments/standing.ts';
import { valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { granted, refused, type Answer } from '../answer.ts';

const gone = () =>
	refused(
		'stale',
		'您要说的这一处已经不在方案里，可能刚被删去。内容还在，请看一下现在的方案，另选一处。',
	);

/** The anchor as it is kept: on what stands by name, and on the words where they stand now. */
export function settledAnchor(plan: Plan, anchor: Anchor): Answer<Anchor> {
	if (isGone(plan, anchor)) return gone();
	if (anchor.kind === 'place') {
		const path = stablePath(plan, anchor.path);
		return path === '' ? gone() : granted({ ...anchor, path });
	}
	if (anchor.kind !== 'passage') return granted(anchor);
	const text = valueAt(plan, anchor.path);
	const found = typeof text === 'string' ? locateQuote(text, anchor) : null;
	if (!found?.same || typeof text !== 'string')
		return refused('stale', '您选的这段文字刚被改过。请看一下现在的文字，重新选。');
	return granted({ ...anchor, ...quotedIn(text, found) });
}
