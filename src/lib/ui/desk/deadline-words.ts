/** A deadline in words. */
import { milestoneNames, type Deadline } from '#domain/desk/deadlines.ts';

/** `还有 8 天`, `今天截止`, `逾期 3 天` */
export function leftWords({ left }: Deadline): string {
	if (left === 0) return '今天截止';
	return left > 0 ? `还有 ${left} 天` : `逾期 ${-left} 天`;
}

/** `提交审核` */
export const dueWords = ({ milestone }: Deadline): string => milestoneNames[milestone];

/** How near: late, within a fortnight, or neither. */
export const urgencyOf = ({ left }: Deadline): 'late' | 'soon' | 'far' =>
	left < 0 ? 'late' : left <= 14 ? 'soon' : 'far';

export const startWords = ({ start }: Deadline): string =>
	start.known ? `${start.on} 开学` : `${start.on} 开学（校历未填，按 9 月 1 日算）`;
