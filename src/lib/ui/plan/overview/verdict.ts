/** What a check comes to, in one sentence. */
import type { Check } from '#domain/rules/check-plan.ts';
import { counted, type Words } from '#ui/findings/counted.ts';
import { countMarks } from '#ui/findings/mark.ts';
import { obstacleWords } from '../frame/tab-counts.ts';

const softKinds = ['dev', 'hint', 'advice'] as const;

/** Each number leads to the findings that it counts. */
export function verdictWords({ findings, submittable }: Check): Words {
	const counts = countMarks(findings);
	const obstacle = obstacleWords(findings);
	if (!submittable) return ['还有 ', ...(obstacle ?? ['要处理的项目，处理后可提交']), '。'];
	const soft = softKinds.reduce((sum, kind) => sum + counts[kind], 0);
	const rest: Words =
		soft > 0 ? ['，另有 ', counted(`${soft} 项`, { kinds: softKinds }), '提示供参考'] : [];
	return counts.todo > 0
		? [
				'方案内容符合强制条款，可以提交',
				...rest,
				'；',
				counted(`${counts.todo} 项`, { kinds: ['todo'] }),
				'师资、设施等条件待学校补充。',
			]
		: ['全部符合，可以提交', ...rest, '。'];
}
