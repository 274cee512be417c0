/** The two lawful forms of a segment's credits: by its weeks, or for other kinds by its hours. */
import { decimal, over, shareString, times, whole } from '#domain/exact.ts';
import type { Fraction } from '#domain/exact.ts';
import { edit } from '#domain/plan/edit.ts';
import { joinPath } from '#domain/plan/path.ts';
import { mayCountHours, type SegmentHours } from '#domain/plan/segment-hours.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { Compared, Fix, Judgement } from '#domain/rules/finding.ts';
import type { Parameter } from '#domain/rules/parameter.ts';
import { boundsOf, sideOf } from '../bounds.ts';
import { asked, cited, figure } from '../clause-words.ts';
import { judgeFigure } from '../figure.ts';

export interface Forms {
	/** Credits a week. */
	readonly weeks: Parameter;
	/** Hours a credit; null: the weeks alone. */
	readonly hours: Parameter | null;
}

/** Credits a week; of a segment without weeks, any credit lies above every bound, and none within. */
const perWeek = ({ credits, weeks }: SegmentHours): Fraction => ({
	numerator: credits ?? 0,
	denominator: weeks,
});

const meetsWeeks = (segment: SegmentHours, { weeks }: Forms): boolean =>
	sideOf(perWeek(segment), boundsOf(weeks)) === 'within';

/** Weeks that are no multiple of 0.5 have credits of their own number, in steps of 0.1. */
export const countsHours = (measured: SegmentHours): boolean =>
	mayCountHours(measured) && measured.weeks % 50 === 0;

function meetsHours(segment: SegmentHours, { hours }: Forms): boolean {
	if (!hours || !segment.credits || !countsHours(segment)) return false;
	const ratio = { numerator: segment.hours, denominator: segment.credits };
	return sideOf(ratio, boundsOf(hours)) === 'within';
}

/** The form that a segment's credits take; null: none that is lawful. */
export function formOf(segment: SegmentHours, forms: Forms): 'weeks' | 'hours' | null {
	if (meetsWeeks(segment, forms)) return 'weeks';
	return meetsHours(segment, forms) ? 'hours' : null;
}

export const creditsPath = ({ segment: { id } }: SegmentHours): string =>
	joinPath('segments', id, 'credits');

const weeksFigure = ({ segment: { id } }: SegmentHours): Compared => ({
	figure: joinPath('segment', id, 'credits-per-week'),
});

/** What was compared of a segment, by the form that its credits take. */
export function formFigure(segment: SegmentHours, forms: Forms): Compared {
	if (formOf(segment, forms) !== 'hours' || !forms.hours) return weeksFigure(segment);
	const { clause } = forms.hours;
	const { required } = boundsOf(forms.hours);
	return { figure: joinPath('segment', segment.segment.id, 'hours-per-credit'), required, clause };
}

/** Credits as the weeks ask, in steps of 0.1; null where the step does not fit. */
function creditsOf({ weeks }: SegmentHours, { weeks: parameter }: Forms): number | null {
	const { min, max } = boundsOf(parameter);
	const each = min ?? max;
	if (!each) return null;
	const credits = times(each, whole(weeks));
	const tenths = over(credits, { numerator: 1, denominator: 10 });
	return tenths.denominator === 1 ? tenths.numerator / 10 : null;
}

function setCredits(plan: Plan, segment: SegmentHours, credits: number | null): Fix[] {
	const change = credits === null ? null : edit(plan, creditsPath(segment), credits);
	return change ? [{ edits: [change], effect: `学分改为 ${credits}` }] : [];
}

/** What other kinds may do instead. */
function otherForm(segment: SegmentHours, { hours }: Forms): string {
	return hours && countsHours(segment)
		? `也可按学时折算，每学分${asked(hours, figure, '学时')}（${cited(hours)}），现为 ${decimal(segment.hours)} 学时。`
		: '';
}

function message(segment: SegmentHours, forms: Forms, credits: number | null): string {
	const { name } = segment.segment;
	const given = decimal(segment.credits ?? 0);
	const mend = credits === null ? '' : `改为 ${credits} 学分即符合。`;
	return `${name}：${decimal(segment.weeks)} 周，${given} 学分，每周${asked(forms.weeks, figure, '学分')}（${cited(forms.weeks)}）。${mend}${otherForm(segment, forms)}`;
}

/** Judgement of a segment whose credits take no lawful form. */
export function judgeSegment(plan: Plan, segment: SegmentHours, forms: Forms): Judgement {
	const credits = creditsOf(segment, forms);
	const ratio = perWeek(segment);
	const measured =
		segment.weeks === 0
			? `${decimal(segment.credits ?? 0)}/0`
			: shareString(segment.credits ?? 0, segment.weeks);
	return judgeFigure({
		parameter: forms.weeks,
		least: ratio,
		most: ratio,
		measured,
		at: [creditsPath(segment)],
		compared: [weeksFigure(segment)],
		message: () => message(segment, forms, credits),
		fixes: () => setCredits(plan, segment, credits),
	});
}
