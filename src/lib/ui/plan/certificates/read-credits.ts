/** Credits that a certificate converts, as typed. */
import { halfWidth } from '#ui/kit/number-text.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';

/** Half credits, 0.5 to 99.5. */
export function readCredits(text: string): Typed<number> {
	const plain = halfWidth(text).trim();
	const credits = Number(plain);
	if (!/^\d{1,2}(\.[05])?$/.test(plain) || credits === 0)
		return refuse('学分写 0.5 到 99.5，可到半学分。');
	return typed(credits);
}
