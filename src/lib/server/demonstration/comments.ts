/** What was said on the returned plan of the demonstration: a reason that is answered, a suggestion that waits, a question that is settled. */
import type { Course } from '#domain/plan/shape.ts';
import type { Actor } from '../access/actor.ts';
import { commentOn, openCommentsOf } from '../comments/index.ts';
import { openPlan } from '../plans/index.ts';
import { must } from './must.ts';

interface Talking {
	readonly author: Actor;
	readonly affairs: Actor;
	readonly planId: string;
}

async function say({ planId }: Talking, who: Actor, requestId: string, sent: object) {
	const form = { requestId: `demonstration-${requestId}`, ...sent };
	return must(await commentOn(who, planId, form)).id;
}

const named = (courses: readonly Course[], name: string): Course | undefined =>
	courses.find((course) => course.name === name) ?? courses[0];

async function suggestion(talking: Talking, { id, practiceHours }: Course): Promise<void> {
	const path = `courses/${id}/practiceHours`;
	await say(talking, talking.affairs, 'suggestion', {
		kind: 'comment',
		anchor: { kind: 'place', path },
		text: '上机的时间偏少，建议从理论里再调 2 学时到实践。',
		edits: [{ op: 'set', path, from: practiceHours, to: (practiceHours ?? 0) + 2 }],
	});
}

async function settled(talking: Talking, { id }: Course): Promise<void> {
	const { author, affairs } = talking;
	const thread = await say(talking, affairs, 'question', {
		kind: 'comment',
		anchor: { kind: 'place', path: `courses/${id}` },
		text: '这门课的教材是国家规划教材吗？请核对书号。',
	});
	const text = '是国家规划教材，书号已核对。';
	await say(talking, author, 'answer', { kind: 'answer', thread, text });
	await say(talking, affairs, 'settled', { kind: 'resolve', comment: thread });
}

export async function seedComments(talking: Talking): Promise<void> {
	const { author, affairs, planId } = talking;
	const { courses } = must(await openPlan(author, planId)).plan;
	const [reason] = await openCommentsOf(author.schoolId, planId);
	if (reason)
		await say(talking, author, 'reason', {
			kind: 'answer',
			thread: reason.id,
			text: `@${affairs.name} 专业课程正在和企业教师商定，补齐后再提交。`,
		});
	const [language, computing] = [named(courses, '语文'), named(courses, '信息技术')];
	if (language) await settled(talking, language);
	if (computing) await suggestion(talking, computing);
}
