/** A difference for a person at a terminal: what it did first, then every change. */
import type { Difference } from '#domain/difference/difference.ts';
import { effectsOf } from '#domain/difference/effects.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { ChangedCell } from '#exports/views/difference/cells.ts';
import {
	effectWords,
	figureWords,
	turnWords,
	type EffectWords,
} from '#exports/views/difference/effects.ts';
import { comparedFigures } from '#exports/views/difference/figures.ts';
import { differenceView, lineageLines, type ChangeView } from '#exports/views/difference/view.ts';

const marks = { same: '', deleted: '-', inserted: '+' } as const;

/** Of a long text only what has changed, `[-旧-]` and `[+新+]`. */
function cellText({ field, before, after, segments }: ChangedCell): string {
	const words = segments
		? segments
				.map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}${marks[kind]}]`))
				.join('')
		: `${before} → ${after}`;
	return `    ${[field, words].filter(Boolean).join('：')}`;
}

const changeText = ({ name, what, cells }: ChangeView): string =>
	[`  ${what} ${name}`, ...cells.map(cellText)].join('\n');

function effectText(effect: EffectWords): string {
	const { title, rule, before, after, turn, causes } = effect;
	const result = before === after ? after : `${before} → ${after}（${turnWords[turn]}）`;
	const because = causes.length > 0 ? `；因 ${causes.join('、')}` : '';
	return `  ${title}（${rule}）：${result}，${figureWords(effect)}${because}`;
}

const section = (title: string, lines: readonly string[]): string[] =>
	lines.length > 0 ? ['', title, ...lines] : [];

export function differenceText(difference: Difference, before: Check, after: Check): string {
	if (difference.same) return '两份方案相同。';
	const { edits, changes } = difference;
	const figures = comparedFigures(before.measures, after.measures)
		.filter(({ changed }) => changed)
		.map(({ label, before: old, after: now }) => `  ${label} ${old} → ${now}`);
	const effects = effectsOf(difference, before, after).map((effect) =>
		effectWords(difference, effect),
	);
	return [
		`共 ${changes.length} 项改动，${edits.length} 处。`,
		...section('合计', figures),
		...section('检查结果', effects.map(effectText)),
		...section(
			'拆分与合并',
			lineageLines(difference).map((line) => `  ${line}`),
		),
		...differenceView(difference).flatMap(({ name, changes: own }) =>
			section(name, own.map(changeText)),
		),
	].join('\n');
}
