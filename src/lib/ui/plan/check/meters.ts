/** The six figures at the head of the check panel, each beside what is asked of it. */
import { percent, type Fraction } from '#domain/exact.ts';
import type { Check } from '#domain/rules/check-plan.ts';
import type { ParameterValue } from '#domain/rules/parameter.ts';
import type { MarkKind } from '#ui/findings/mark.ts';
import type { MeterShape } from '#ui/kit/meter-geometry.ts';
import { between, plainly, weeklyLoad } from '../grid/figures.ts';
import { askedOf, boundsOf, requirementOf, type Measure, type Requirements } from './asked.ts';
import { ofRule, worstMark } from './worst.ts';

export interface MeterLine {
	readonly rule: string;
	readonly label: string;
	readonly value: string;
	readonly asked: string;
	readonly shape: MeterShape;
	readonly mark: MarkKind;
}

const ratio = ({ numerator, denominator }: Fraction): number =>
	denominator === 0 ? 0 : numerator / denominator;

/** A meter of one figure, or of a band; drawn by its bounds. */
function shapeOf(value: ParameterValue, figures: readonly number[]): MeterShape {
	const { low, high } = boundsOf(value);
	if (low && high) return { kind: 'band', values: figures, low: ratio(low), high: ratio(high) };
	if (high) return { kind: 'most', value: figures[0] ?? 0, bound: ratio(high) };
	return { kind: 'least', value: figures[0] ?? 0, bound: low ? ratio(low) : 0 };
}

interface Reading {
	readonly rule: string;
	readonly label: string;
	readonly measure: Measure;
	readonly read: (check: Check, value: ParameterValue) => { text: string; figures: number[] };
	readonly bars?: boolean;
}

function share(part: number, check: Check, value: ParameterValue) {
	const { hours } = check.measures.totals;
	if (hours === 0) return { text: '—', figures: [0] };
	const { low, high } = boundsOf(value);
	const bounds = [low, high].filter((bound) => bound !== null);
	const exactly = { numerator: part, denominator: hours };
	return { text: percent(exactly, bounds), figures: [part / hours] };
}

/** Hours a credit of each course that has both. */
function perCredit({ measures }: Check): Fraction[] {
	return measures.courses.flatMap(({ hours, credits }) =>
		hours > 0 && credits ? [{ numerator: hours, denominator: credits }] : [],
	);
}

function creditsReading(check: Check) {
	const broken = ofRule(check.findings, 'credits/hours-per-credit').filter(
		({ status }) => status === 'violation',
	).length;
	const all = perCredit(check);
	const figures = [...new Set(all.map(ratio))].toSorted((a, b) => a - b);
	if (broken > 0) return { text: `${broken} 门不合`, figures };
	if (all.length === 0) return { text: '—', figures };
	const [first, last] = [figures[0] ?? 0, figures.at(-1) ?? 0].map((value) =>
		String(Math.round(value * 10) / 10),
	);
	return { text: first === last ? String(first) : `${first}～${last}`, figures };
}

function loadReading({ measures }: Check, value: ParameterValue) {
	const { timetabled, teachingWeeks } = measures.totals;
	const loads = timetabled.flatMap((hours, index) => {
		const load = weeklyLoad(hours, teachingWeeks[index] ?? 0);
		return load ? [load] : [];
	});
	if (loads.length === 0) return { text: '—', figures: [] };
	const { low, high } = boundsOf(value);
	const bounds = [low, high].filter((bound) => bound !== null);
	const sorted = loads.toSorted((a, b) => ratio(a) - ratio(b));
	const ends = [sorted[0], sorted.at(-1)].map((load) => (load ? plainly(load, bounds) : ''));
	return { text: [...new Set(ends)].join('～'), figures: loads.map(ratio) };
}

function practiceReading(check: Check, value: ParameterValue) {
	const { practiceLeast, practiceMost } = check.measures.totals;
	const most = share(practiceMost, check, value);
	const least = share(practiceLeast, check, value);
	return practiceLeast === practiceMost
		? least
		: { text: `${least.text}～${most.text}`, figures: least.figures };
}

const readings: readonly Reading[] = [
	{
		rule: 'hours/total',
		label: '总学时',
		measure: 'amount',
		read: ({ measures: { totals } }) => ({
			text: between(totals.hours, totals.hours),
			figures: [totals.hours / 100],
		}),
	},
	{
		rule: 'hours/public-share',
		label: '公共基础',
		measure: 'share',
		read: (check, value) => share(check.measures.totals.publicHours, check, value),
	},
	{ rule: 'hours/practice-share', label: '实践占比', measure: 'share', read: practiceReading },
	{
		rule: 'hours/elective-share',
		label: '选修占比',
		measure: 'share',
		read: (check, value) => share(check.measures.totals.electiveHours, check, value),
	},
	{ rule: 'credits/hours-per-credit', label: '学分折算', measure: 'amount', read: creditsReading },
	{
		rule: 'school/weekly-load',
		label: '周学时',
		measure: 'amount',
		read: loadReading,
		bars: true,
	},
];

function line(reading: Reading, check: Check, requirements: Requirements): MeterLine[] {
	const requirement = requirementOf(requirements, reading.rule);
	if (!requirement) return [];
	const { text, figures } = reading.read(check, requirement.value);
	const shape = shapeOf(requirement.value, figures);
	const asked = askedOf(requirement.value, reading.measure);
	return [
		{
			rule: reading.rule,
			label: reading.label,
			value: text,
			asked: requirement.strength === 'principle' ? `原则上 ${asked}` : asked,
			shape: reading.bars && shape.kind === 'band' ? { ...shape, kind: 'bars' } : shape,
			mark: worstMark(ofRule(check.findings, reading.rule)),
		},
	];
}

/** Rules that are not in force (no credit system, no standard) have no line. */
export const meterLines = (check: Check, requirements: Requirements): MeterLine[] =>
	readings.flatMap((reading) => line(reading, check, requirements));
