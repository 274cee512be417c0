/** An edit in words: where, from what to what. */
import type { Edit } from '#domain/plan/edit.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { placeWords } from './place.ts';
import { valueWords } from './value.ts';

export interface EditWords {
	readonly place: string;
	/** 4 → 3, 加入“…”, 删除“…”, 移动 */
	readonly what: string;
}

export function editWords(plan: Plan, { op, path, from, to }: Edit): EditWords {
	const place = placeWords(plan, path);
	if (op === 'move') return { place, what: '移动' };
	if (op === 'add') return { place, what: `加入 ${valueWords(plan, to)}` };
	if (op === 'remove') return { place, what: `删除 ${valueWords(plan, from)}` };
	return { place, what: `${valueWords(plan, from)} → ${valueWords(plan, to)}` };
}
