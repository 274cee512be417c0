/** The cells of a change: each field with what stood there and what stands there now. */
import type { Change, Difference } from '#domain/difference/difference.ts';
import { textDifference, type Segment } from '#domain/difference/text.ts';
import type { Edit } from '#domain/plan/edit.ts';
import { measure } from '#domain/plan/measure.ts';
import { joinPath, splitPath } from '#domain/plan/path.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { resolved } from '#domain/prose/field-value.ts';
import { hasFields } from '#domain/prose/notation.ts';
import { mayHoldFields } from '#domain/prose/resolved-plan.ts';
import { valueWords } from '../value-words.ts';
import { fieldWords, subjectWords } from './subject-words.ts';

export interface ChangedCell {
	readonly path: string;
	/** 第三学期 / 周学时; empty: the whole of it. */
	readonly field: string;
	/** 空 where nothing stood. */
	readonly before: string;
	readonly after: string;
	/** Of texts, what goes and what comes; null where they are shown one after the other. */
	readonly segments: readonly Segment[] | null;
}

/** A text of so many signs is read with its changes in it. */
const long = 12;

const isText = (value: unknown): value is string => typeof value === 'string';

/** A text of a chapter as its plan's readers see it; any other value as it is. */
const read = (plan: Plan, path: string, value: unknown): unknown =>
	isText(value) && hasFields(value) && mayHoldFields(path)
		? resolved({ plan, measures: measure(plan) }, value)
		: value;

function segmentsOf({ from, to }: Pick<Edit, 'from' | 'to'>): readonly Segment[] | null {
	if (!isText(from ?? '') || !isText(to ?? '')) return null;
	const [before, after] = [(from ?? '') as string, (to ?? '') as string];
	return Math.max(before.length, after.length) < long ? null : textDifference(before, after);
}

/** Behind what it stands; passages have no name to call them by. */
function placeWord(difference: Difference, { part }: Change, key: unknown): string {
	if (!isText(key)) return '最前';
	if (part === 'chapters') return '另一段之后';
	return `${subjectWords(difference, { part, subject: joinPath(part, key) })}之后`;
}

function movedCell(difference: Difference, change: Change, { path, from, to }: Edit): ChangedCell {
	const [before, after] = [from, to].map((key) => placeWord(difference, change, key));
	return { path, field: '次序', before: before ?? '', after: after ?? '', segments: null };
}

function cellOf(difference: Difference, change: Change, edit: Edit): ChangedCell {
	const { op, path } = edit;
	if (op === 'move') return movedCell(difference, change, edit);
	const from = read(difference.before, path, edit.from);
	const to = read(difference.after, path, edit.to);
	return {
		path,
		field: fieldWords(difference, change.subject, path),
		before: valueWords(difference.before, from),
		after: valueWords(difference.after, to),
		segments: segmentsOf({ from, to }),
	};
}

/** A text that comes with, or goes with, what holds it. */
const textOf = (value: unknown): string | null => {
	const text = (value as { text?: unknown } | null)?.text;
	return isText(text) ? text : null;
};

/** A passage that comes or goes is shown as the text that it is. */
function passageCell(difference: Difference, change: Change, edit: Edit): ChangedCell | null {
	const gone = read(difference.before, edit.path, textOf(edit.from)) as string | null;
	const come = read(difference.after, edit.path, textOf(edit.to)) as string | null;
	if (edit.op === 'move' || (gone === null && come === null)) return null;
	const [before, after] = [gone ?? '', come ?? ''];
	const field = fieldWords(difference, change.subject, edit.path);
	return { path: edit.path, field, before, after, segments: textDifference(before, after) };
}

/** A chapter that had no passage yet comes with its list of them. */
const spread = (edit: Edit): Edit[] => {
	const list = edit.op === 'add' ? edit.to : edit.op === 'remove' ? edit.from : null;
	if (splitPath(edit.path)[0] !== 'chapters' || !Array.isArray(list)) return [edit];
	const one = (member: unknown): Edit =>
		edit.op === 'add' ? { ...edit, to: member } : { ...edit, from: member };
	return list.map(one);
};

export const cellsOf = (difference: Difference, change: Change): ChangedCell[] =>
	change.edits
		.flatMap(spread)
		.map((edit) => passageCell(difference, change, edit) ?? cellOf(difference, change, edit));
