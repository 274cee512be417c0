/** How the result of a rule is shown: a shape, a word and a colour, never colour alone. */
import type { Status } from '#domain/rules/finding.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import type { IconName } from '#ui/kit/icons.ts';
import type { Tone } from '#ui/kit/tone.ts';

export const markKinds = [
	'bad',
	'dev',
	'hint',
	'advice',
	'todo',
	'justified',
	'ok',
	'none',
] as const;
export type MarkKind = (typeof markKinds)[number];

interface Mark {
	readonly word: string;
	readonly icon: IconName;
	readonly tone: Tone;
}

export const marks: Record<MarkKind, Mark> = {
	bad: { word: '不符合', icon: 'squareCross', tone: 'bad' },
	dev: { word: '偏离', icon: 'triangle', tone: 'dev' },
	hint: { word: '提示', icon: 'circleInfo', tone: 'hint' },
	advice: { word: '建议', icon: 'circleInfo', tone: 'hint' },
	todo: { word: '待补', icon: 'diamond', tone: 'todo' },
	justified: { word: '已说明', icon: 'pen', tone: 'dev' },
	ok: { word: '符合', icon: 'circleCheck', tone: 'ok' },
	none: { word: '不适用', icon: 'circleDash', tone: 'todo' },
};

const broken: Record<Strength, MarkKind> = {
	mandatory: 'bad',
	principle: 'dev',
	usual: 'hint',
	advice: 'advice',
};

/** The mark of a finding: what a breach is called depends on the clause's own words (rules.md). */
export function markOf({ status, strength }: { status: Status; strength: Strength }): MarkKind {
	switch (status) {
		case 'pass':
			return 'ok';
		case 'violation':
			return broken[strength];
		case 'justified':
			return 'justified';
		case 'missing-data':
			return 'todo';
		case 'not-applicable':
			return 'none';
	}
}

export type MarkCounts = Readonly<Record<MarkKind, number>>;

/** How many findings carry each mark. */
export function countMarks(
	findings: readonly { status: Status; strength: Strength }[],
): MarkCounts {
	const counts = { bad: 0, dev: 0, hint: 0, advice: 0, todo: 0, justified: 0, ok: 0, none: 0 };
	for (const finding of findings) counts[markOf(finding)] += 1;
	return counts;
}

export const strengthWords: Record<Strength, string> = {
	mandatory: '强制',
	principle: '原则',
	usual: '一般',
	advice: '建议',
};
