/** What came of a trial, in words. */
import type { Trial, TrialRepair } from '#domain/desk/trial.ts';

const verdictNames = { pass: '符合', fail: '不符合', incomplete: '待处理' } as const;

/** `符合 → 不符合`, or the one that it stays. */
export function verdictArrow({ verdict: [before, after], submittable }: Trial): string {
	const words =
		before === after ? verdictNames[after] : `${verdictNames[before]} → ${verdictNames[after]}`;
	return submittable[0] && !submittable[1] ? `${words}，不能再提交` : words;
}

export function repairWords(repair: TrialRepair, titles: Readonly<Record<string, string>>): string {
	switch (repair.kind) {
		case 'none':
			return '不用改';
		case 'found':
			return `改 ${repair.changes} 处，共移动 ${repair.cost} 学时`;
		case 'impossible':
			return `只改学时和学分做不到：${repair.rules.map((rule) => titles[rule] ?? rule).join('、')}互相冲突，或缺少课程`;
		case 'unknown':
			return repair.why;
	}
}
