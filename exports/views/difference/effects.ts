/** What a difference did to the verdicts, in words. */
import type { Difference } from '#domain/difference/difference.ts';
import type { DifferenceEffect, Judged } from '#domain/difference/effects.ts';
import type { Status } from '#domain/rules/finding.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import { measuredWords, requiredWords } from '../report-words.ts';
import { resultWord } from '../words.ts';
import { subjectWords } from './subject-words.ts';

/** `same`: the same result with other figures; `asked`, `dropped`: only one side is asked for it. */
export type Turn = 'worse' | 'better' | 'same' | 'asked' | 'dropped';

export const turnWords: Record<Turn, string> = {
	worse: '变差',
	better: '变好',
	same: '结果未变',
	asked: '新的要求',
	dropped: '不再要求',
};

export interface EffectWords {
	readonly rule: string;
	readonly title: string;
	/** 符合; 无此要求 where nothing was asked for. */
	readonly before: string;
	readonly after: string;
	readonly measured: readonly [before: string, after: string];
	readonly required: string;
	/** What the figures of either side open to. */
	readonly findings: DifferenceEffect['findings'];
	readonly status: readonly [before: Status | null, after: Status | null];
	readonly strength: Strength;
	readonly turn: Turn;
	/** Names of what caused it. */
	readonly causes: readonly string[];
}

const result = (judged: Judged | null): string =>
	judged ? resultWord({ ...judged, remedy: null }) : '无此要求';

const order: readonly Status[] = [
	'violation',
	'missing-data',
	'justified',
	'not-applicable',
	'pass',
];
const rank = ({ status }: Judged): number => order.indexOf(status);

function turnOf({ before, after }: DifferenceEffect): Turn {
	if (!before) return 'asked';
	if (!after) return 'dropped';
	if (rank(before) === rank(after)) return 'same';
	return rank(after) < rank(before) ? 'worse' : 'better';
}

/** 49.5%（1538/3108） and 49.9%（1551/3108）; — where nothing was asked for. */
const measuredOf = (rule: string, judged: Judged | null): string =>
	(judged && measuredWords({ rule, ...judged })) || '—';

const requiredOf = ({ rule, before, after }: DifferenceEffect): string => {
	const asked = after ?? before;
	return asked ? requiredWords({ rule, ...asked }) : '';
};

/** Causes that a reader can take in; of more it is said how many. */
const most = 6;

function causeWords(difference: Difference, causes: readonly string[]): string[] {
	const names = causes.map((subject) =>
		subjectWords(difference, { part: subject.split('/')[0] ?? '', subject }),
	);
	const unique = [...new Set(names)];
	return unique.length > most
		? [...unique.slice(0, most - 1), `${unique[most - 1]}等 ${unique.length} 处`]
		: unique;
}

export const effectWords = (difference: Difference, effect: DifferenceEffect): EffectWords => ({
	rule: effect.rule,
	title: effect.title,
	before: result(effect.before),
	after: result(effect.after),
	measured: [measuredOf(effect.rule, effect.before), measuredOf(effect.rule, effect.after)],
	required: requiredOf(effect),
	findings: effect.findings,
	status: [effect.before?.status ?? null, effect.after?.status ?? null],
	strength: (effect.after ?? effect.before)?.strength ?? 'advice',
	turn: turnOf(effect),
	causes: causeWords(difference, effect.causes),
});

/** 49.5%（1538/3108） → 49.9%（1551/3108），要求 ≥ 50% */
export const figureWords = ({ measured: [old, now], required }: EffectWords): string =>
	[old === now ? now : `${old} → ${now}`, ...(required ? [`要求 ${required}`] : [])].join('，');
