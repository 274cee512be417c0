/** Judgements of what carries credits by its hours. */
import { decimal } from '#domain/exact.ts';
import type { Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';
import { slackText } from '../slack.ts';
import type { StandardView } from '../world.ts';
import { nearestCredits, setCredits, setHours } from './credit-fixes.ts';
import { creditSlack } from './credit-slack.ts';
import { creditFigure, creditsPath, ratioOf, ratioText, type Credited } from './credited.ts';

/** Nearest credits first, then nearest hours; what each leads to in words. */
function mends(view: StandardView, row: Credited, parameter: Parameter) {
	const bounds = boundsOf(parameter);
	const credits = row.hours > 0 ? nearestCredits(row.hours, row.credits, bounds) : null;
	const toCredits = credits === null ? [] : setCredits(view, row, credits);
	const toHours = setHours(view, row, bounds);
	const ways = [
		...(credits === null ? [] : [`${credits} 学分`]),
		...toHours.map(({ hours }) => `${decimal(hours)} 学时`),
	];
	const fixes: Fix[] = [...toCredits, ...toHours.map(({ edits, effect }) => ({ edits, effect }))];
	return { fixes, words: ways.length > 0 ? `改为 ${ways.join('，或 ')}即符合。` : '' };
}

function lead({ name, hours, credits }: Credited, parameter: Parameter): string {
	const must = `每学分学时${asked(parameter, figure)}（${cited(parameter)}）`;
	if (hours === 0) return `${name}：没有学时，却有 ${decimal(credits ?? 0)} 学分，${must}。`;
	if (!credits) return `${name}：${decimal(hours)} 学时，学分为 0，${must}。`;
	const { min, max } = boundsOf(parameter);
	const ends = [min, max].filter((bound) => bound !== null);
	const ratio = figure({ numerator: hours, denominator: credits }, ends);
	return `${name}：${decimal(hours)} 学时 ÷ ${decimal(credits)} 学分 = ${ratio}，${asked(parameter, figure)}（${cited(parameter)}）。`;
}

const emptyWords = '请安排学时，或把学分改为 0。';

export function judgeCredited(view: StandardView, row: Credited, parameter: Parameter): Judgement {
	const ratio = ratioOf(row);
	const { fixes, words } = mends(view, row, parameter);
	return judgeFigure({
		parameter,
		least: ratio,
		most: ratio,
		measured: ratioText(row),
		slack: slackText(creditSlack(row, parameter), 'half credits'),
		at: [creditsPath(row)],
		compared: [{ figure: creditFigure(row) }],
		message: () => lead(row, parameter) + (row.hours === 0 ? emptyWords : words),
		fixes: () => fixes,
	});
}

/** Hours whose credits nobody has given yet. */
export function judgeOpen(view: StandardView, row: Credited, parameter: Parameter): Judgement {
	const credits = nearestCredits(row.hours, null, boundsOf(parameter));
	const proposal = credits === null ? '' : `可填 ${credits} 学分。`;
	return {
		status: 'missing-data',
		parameter,
		measured: '',
		required: boundsOf(parameter).required,
		slack: null,
		at: [creditsPath(row)],
		message: `${row.name}：${decimal(row.hours)} 学时，尚未填写学分，由专业负责人填写；每学分学时${asked(parameter, figure)}（${cited(parameter)}）。${proposal}`,
		fixes: credits === null ? [] : setCredits(view, row, credits),
	};
}
