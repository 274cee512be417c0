/** Hours that a skill takes of a course, as typed. */
import { halfWidth } from '#ui/kit/number-text.ts';
import { refuse, typed, type Typed } from '#domain/plan/typed/typed.ts';

/** Empty is not given; else 0 to 999 in steps of half an hour. */
export function readHours(text: string): Typed<number | null> {
	const plain = halfWidth(text).trim();
	if (plain === '') return typed(null);
	if (!/^\d{1,3}(\.[05])?$/.test(plain))
		return refuse('学时写 0 到 999，可到半学时，如 4 或 2.5。');
	return typed(Number(plain));
}
