/** What a person is told of their plans at once: what waits for them, what is late, what was decided since. */
import type { Action } from '../plan/life.ts';
import { actionNames } from '../plan/life.ts';
import { milestoneNames, type Deadline } from './deadlines.ts';

export interface DigestPlan {
	readonly planId: string;
	/** 2026级 直播电商服务 */
	readonly title: string;
	readonly deadline: Deadline | null;
}

export interface DigestDecision {
	readonly planId: string;
	readonly title: string;
	readonly action: Action;
	readonly by: string;
	/** ISO. */
	readonly at: string;
	/** Empty where none was given. */
	readonly reason: string;
}

export interface Digest {
	/** In stages that are theirs to act in. */
	readonly waiting: readonly DigestPlan[];
	/** Past their deadline: theirs, of 教务 all of the school. */
	readonly late: readonly DigestPlan[];
	/** By others, the newest first. */
	readonly decided: readonly DigestDecision[];
}

export const isEmptyDigest = ({ waiting, late, decided }: Digest): boolean =>
	waiting.length + late.length + decided.length === 0;

const dueWords = ({ deadline }: DigestPlan): string =>
	deadline === null
		? ''
		: deadline.left < 0
			? `，${milestoneNames[deadline.milestone]}已逾期 ${-deadline.left} 天`
			: `，${milestoneNames[deadline.milestone]}截止 ${deadline.on}`;

const mostLines = 30;

function part<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string[] {
	if (items.length === 0) return [];
	const lines = items.slice(0, mostLines).map((item) => `- ${line(item)}`);
	const rest = items.length > mostLines ? [`- 另有 ${items.length - mostLines} 项`] : [];
	return [`${title}（${items.length}）`, ...lines, ...rest, ''];
}

/** As plain text of a letter; `address`: of the 工作台. */
export const digestText = (
	{ waiting, late, decided }: Digest,
	{ person, school, address }: { person: string; school: string; address: string },
): string =>
	[
		`${person}，您好：`,
		`以下是您在${school}的人才培养方案事项。`,
		'',
		...part('等待您处理', waiting, (plan) => `${plan.title}${dueWords(plan)}`),
		...part('已经逾期', late, (plan) => `${plan.title}${dueWords(plan)}`),
		...part(
			'上次以来的办理',
			decided,
			({ title, action, by, reason }) =>
				`${title}：${by} ${actionNames[action]}${reason === '' ? '' : `（${reason.slice(0, 200)}）`}`,
		),
		`请到工作台办理：${address}`,
		'每天至多一封，由学校的循标系统自动发出。',
	].join('\n');
