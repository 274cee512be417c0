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

/** A member of a list comes and goes; a figure is given or taken away. */
const isMember = (value: unknown): boolean => typeof value === 'object' && value !== null;

export function editWords(plan: Plan, { op, path, from, to }: Edit): EditWords {
	const place = placeWords(plan, path);
	if (op === 'move') return { place, what: '移动' };
	if (op === 'add' && isMember(to)) return { place, what: `加入 ${valueWords(plan, to)}` };
	if (op === 'remove' && isMember(from)) return { place, what: `删除 ${valueWords(plan, from)}` };
	return { place, what: `${valueWords(plan, from)} → ${valueWords(plan, to)}` };
}
