/** How the columns of a table are read: proposed, changed by a person, remembered. */
import * as v from 'valibot';
import { validate } from '../validate.ts';
import type { Outcome } from '../fault.ts';
import { readRole, type Role } from './roles.ts';
import { most } from './source.ts';

/** sure: its head says so; likely: its head with what stands under it; guess: only its place. */
export type Confidence = 'sure' | 'likely' | 'guess' | 'remembered' | 'chosen';

export interface ColumnMapping {
	/** From 1. */
	readonly column: number;
	/** Its heads, `周学时 › 第一学年 › 一`. */
	readonly head: string;
	readonly role: Role;
	readonly confidence: Confidence;
	/** Why it is proposed, a Chinese sentence. */
	readonly why: string;
}

/** What numbers in the columns of semesters are. */
export type TermUnit = 'weekly' | 'hours';

export interface Mapping {
	readonly heads: { readonly from: number; readonly to: number };
	readonly signature: string;
	readonly columns: readonly ColumnMapping[];
	readonly unit: TermUnit;
	readonly unitWhy: string;
	/** Of each semester that the heads say it of. */
	readonly weeks: Readonly<Record<number, number>>;
	/** All its rows are 实践环节: a table of practice beside the schedule. */
	readonly isPractice: boolean;
	/** Whether it is read at all. */
	readonly used: boolean;
	/** Why not, a Chinese sentence; empty: it is, or it looks like no schedule. */
	readonly unusedWhy: string;
}

/** What a person chose, or a school remembers. */
export interface MappingChoice {
	readonly roles: readonly Role[];
	readonly unit: TermUnit;
	readonly used: boolean;
}

const shape = v.strictObject({
	roles: v.pipe(v.array(v.string()), v.maxLength(most.columns)),
	unit: v.picklist(['weekly', 'hours']),
	used: v.boolean(),
});

export function readChoice(value: unknown): Outcome<MappingChoice> {
	const read = validate(shape, value);
	if (!read.ok) return read;
	const roles = read.value.roles.map((role) => readRole(role) ?? 'none');
	return { ok: true, value: { ...read.value, roles } };
}

export const choiceOf = ({ columns, unit, used }: Mapping): MappingChoice => ({
	roles: columns.map(({ role }) => role),
	unit,
	used,
});

function chosenColumn(
	column: ColumnMapping,
	role: Role,
	by: 'chosen' | 'remembered',
): ColumnMapping {
	if (by === 'chosen' && role === column.role) return column;
	const why = by === 'chosen' ? '由您选定。' : '按本校上次的对应。';
	return { ...column, role, confidence: by, why };
}

/** The proposal with what was chosen in its place; columns that the choice does not know stay. */
export const withChoice = (
	mapping: Mapping,
	{ roles, unit, used }: MappingChoice,
	by: 'chosen' | 'remembered',
): Mapping => ({
	...mapping,
	columns: mapping.columns.map((column, at) => chosenColumn(column, roles[at] ?? column.role, by)),
	unit,
	unitWhy:
		unit === mapping.unit ? mapping.unitWhy : by === 'chosen' ? '由您选定。' : '按本校上次的对应。',
	used,
});

export const columnOf = ({ columns }: Mapping, role: Role): number | null =>
	columns.find((each) => each.role === role)?.column ?? null;
export const columnsOf = ({ columns }: Mapping, role: Role): number[] =>
	columns.filter((each) => each.role === role).map(({ column }) => column);
