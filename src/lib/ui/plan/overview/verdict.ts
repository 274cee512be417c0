/** What a check comes to, in one sentence. */
import type { Check } from '#domain/rules/check-plan.ts';
import { countMarks } from '#ui/findings/mark.ts';
import { submitObstacle } from '../frame/tab-counts.ts';

export function verdictSentence({ findings, submittable }: Check): string {
	const counts = countMarks(findings);
	const obstacle = submitObstacle(findings);
	if (!submittable) return `还有 ${obstacle ?? '要处理的项目，处理后可提交'}。`;
	const soft = counts.dev + counts.hint + counts.advice;
	const rest = soft > 0 ? `，另有 ${soft} 项提示供参考` : '';
	return counts.todo > 0
		? `方案内容符合强制条款，可以提交${rest}；${counts.todo} 项师资、设施等条件待学校补充。`
		: `全部符合，可以提交${rest}。`;
}
