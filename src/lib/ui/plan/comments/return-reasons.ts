/** Reasons of a return as they are filled in, and as they are sent. */
import { joinPath, valueAt } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { placeWords } from '../words/place.ts';

export interface Reason {
	text: string;
	/** What it is about; empty: the whole plan. */
	path: string;
}

const parts = ['goal', 'outcomes', 'occupations', 'calendar', 'courses', 'segments', 'chapters'];

/** What a reason may be about: the plan, its parts, each course and segment. */
export function reasonPlaces(plan: Plan): { value: string; label: string }[] {
	const members = [
		...plan.courses.map(({ id }) => joinPath('courses', id)),
		...plan.segments.map(({ id }) => joinPath('segments', id)),
	];
	const paths = [...parts.filter((path) => valueAt(plan, path) !== undefined), ...members];
	const named = paths.map((value) => ({ value, label: placeWords(plan, value) }));
	return [{ value: '', label: '整份方案' }, ...named];
}

const written = (reasons: readonly Reason[]): Reason[] =>
	reasons.filter(({ text }) => text.trim() !== '');

/** All of them as one opinion, for the record of the decision. */
export function opinionOf(plan: Plan, reasons: readonly Reason[]): string {
	const lines = written(reasons).map(({ text, path }) =>
		path === '' ? text.trim() : `${placeWords(plan, path)}：${text.trim()}`,
	);
	return lines.length === 1
		? (lines[0] ?? '')
		: lines.map((line, place) => `${place + 1}. ${line}`).join('\n');
}

export const sentReasons = (reasons: readonly Reason[]): string =>
	JSON.stringify(
		written(reasons).map(({ text, path }) => ({
			text: text.trim(),
			anchor: path === '' ? { kind: 'plan' } : { kind: 'place', path },
		})),
	);
