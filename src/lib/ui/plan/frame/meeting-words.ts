/** Two people at one place at once, in words. */
import type { Plan } from '#domain/plan/shape.ts';
import type { Meeting } from '../sync/meeting.ts';
import { placeWords } from '../words/place.ts';
import { valueWords } from '../words/value.ts';

export interface MeetingWords {
	readonly place: string;
	/** 您的 5 后到，替换了周岚的 6 */
	readonly what: string;
	/** 恢复我的, 恢复周岚的 */
	readonly back: string;
}

const short = (plan: Plan, value: unknown): string => {
	const text = valueWords(plan, value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

export function meetingWords(plan: Plan, meeting: Meeting, self: string): MeetingWords {
	const { kind, path, by } = meeting;
	const who = by === null ? '别人' : by.id === self ? '另一个窗口' : by.name;
	const [mine, theirs] = [short(plan, meeting.mine), short(plan, meeting.theirs)];
	const place = placeWords(plan, path);
	return kind === 'won'
		? { place, what: `您的 ${mine} 后到，替换了${who}的 ${theirs}`, back: `恢复${who}的` }
		: { place, what: `${who}的 ${theirs} 后到，替换了您的 ${mine}`, back: '恢复我的' };
}
