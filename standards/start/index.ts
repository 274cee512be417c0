/**
 * A new plan that starts from another of the school: its courses, groups, segments, outcomes, texts and
 * mappings under their ids, for another cohort and on the edition of the standard that was chosen. What
 * belongs to the old plan alone stays there, and whatever is otherwise than there is told. Pure.
 */
import type { Plan } from '#domain/plan/shape.ts';
import { occupationsOf } from '../draft/index.ts';
import type { TeachingContent } from '../schema/teaching.ts';
import { changesOf } from './changes.ts';
import { fitted, type Cohort } from './fitted.ts';
import { leftBehind, withoutIt } from './left-behind.ts';
import { allMoves } from './moves.ts';
import type { Note } from './note.ts';
import { rebound } from './rebound.ts';

export type { Note } from './note.ts';

export interface Rebase extends Cohort {
	/** What the source rests on; null: no library has it. */
	readonly old: TeachingContent | null;
	/** What the new plan rests on; of a programme without a standard its general content. */
	readonly next: TeachingContent;
	/** `next` is a standard. */
	readonly hasStandard: boolean;
}

export interface Started {
	readonly plan: Plan;
	readonly notes: readonly Note[];
}

/** Words that were the old standard's own are the new one's; what a school wrote stays. */
function copied(plan: Plan, { old, next }: Rebase): Pick<Plan, 'goal' | 'entry'> {
	const follow = (part: 'goal' | 'entry'): string =>
		old && plan[part] === old[part] && next[part] !== '' ? next[part] : plan[part];
	return { goal: follow('goal'), entry: follow('entry') };
}

function identityOf(plan: Plan, { next, hasStandard }: Rebase) {
	const same = plan.programme.code === next.programme.code;
	return {
		programme: { code: next.programme.code, name: next.programme.name },
		standard: hasStandard ? { id: next.id, edition: next.edition } : null,
		years: next.duration.years,
		occupations: same ? plan.occupations : occupationsOf(next),
	};
}

function programmeNotes(plan: Plan, { next }: Rebase): Note[] {
	if (plan.programme.code === next.programme.code) return [];
	const why = '原方案是另一个专业，职业面向改用所选专业的。';
	const items = [`${plan.programme.name}（${plan.programme.code}）`];
	return [{ kind: 'changed', title: '职业面向', why, items }];
}

/** Texts that name the old cohort are not written over: 2024级 may be meant. */
function namesOldCohort(plan: Plan, cohort: number): Note[] {
	const name = `${plan.cohort}级`;
	if (plan.cohort === cohort) return [];
	const texts = [
		...[plan.entry, plan.goal, plan.graduation.other],
		...plan.outcomes.map(({ text }) => text),
		...Object.values(plan.chapters).flatMap((all) => all.map(({ text }) => text)),
	].filter((text) => text.includes(name));
	if (texts.length === 0) return [];
	const items = texts.map((text) => around(text, name));
	return [
		{ kind: 'check', title: `文字中写有“${name}”`, why: '没有自动改动，请逐处核对。', items },
	];
}

const side = 16;

function around(text: string, name: string): string {
	const at = text.indexOf(name);
	const [from, to] = [Math.max(0, at - side), at + name.length + side];
	return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

export function startedFrom(source: Plan, rebase: Rebase): Started {
	const moves = allMoves(rebase.old, rebase.next);
	const bound = rebound(source, moves);
	const based = { ...withoutIt(bound.plan), ...copied(source, rebase) };
	const { plan, notes } = fitted({ ...based, ...identityOf(based, rebase) }, rebase);
	return {
		plan,
		notes: [
			...programmeNotes(source, rebase),
			...changesOf(bound.lost, moves),
			...notes,
			...leftBehind(source),
			...namesOldCohort(source, rebase.cohort),
		],
	};
}
