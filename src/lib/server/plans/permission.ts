/** Whose a plan is: asked first in every service. Doubt is refusal, and refused reads as not found. */
import {
	actionsAt,
	isOpen,
	isPublished,
	stageNames,
	type Action,
	type Side,
	type Stage,
} from '#domain/plan/life.ts';
import { isOfDuty } from '#domain/schools/duty.ts';
import type { Actor } from '../access/actor.ts';

export interface Held {
	readonly id: string;
	readonly cohort: number;
	readonly ownerId: string;
	/** Ids of people who write it beside its owner and its department. */
	readonly writers: readonly string[];
	readonly department: string;
	readonly stage: Stage;
}

const isOfDepartment = (actor: Actor, plan: Held): boolean =>
	actor.department !== '' && actor.department === plan.department;

/** Department heads write their own plans, those of their department, and those given to them. */
export const mayWrite = (actor: Actor, plan: Held): boolean =>
	actor.role === 'department-head' &&
	(plan.ownerId === actor.personId ||
		isOfDepartment(actor, plan) ||
		plan.writers.includes(actor.personId));

const reviewsFor = (actor: Actor, plan: Held): boolean =>
	actor.role === 'department-reviewer' && (actor.department === '' || isOfDepartment(actor, plan));

/** What a school's people see of its plans; an administrator has no part in them. */
export function mayRead(actor: Actor, plan: Held): boolean {
	switch (actor.role) {
		case 'academic-affairs':
			return true;
		case 'auditor':
			return !actor.duty || isOfDuty(actor.duty, plan);
		case 'department-reviewer':
			return reviewsFor(actor, plan);
		case 'department-head':
			return mayWrite(actor, plan) || isPublished(plan.stage);
		case 'guest':
			return actor.guest?.planId === plan.id;
		default:
			return false;
	}
}

export const mayCreate = (actor: Actor): boolean => actor.role === 'department-head';

export function sidesOf(actor: Actor, plan: Held): Side[] {
	if (mayWrite(actor, plan)) return ['author'];
	if (reviewsFor(actor, plan)) return ['department'];
	return actor.role === 'academic-affairs' ? ['academic-affairs'] : [];
}

export const actionsOf = (actor: Actor, plan: Held): Action[] =>
	sidesOf(actor, plan).flatMap((side) => actionsAt(plan.stage, side));

/** 不适用 and 整改措施 are 教务's, until the plan is published. */
export const mayRule = ({ role }: Actor, { stage }: Held): boolean =>
	role === 'academic-affairs' && !isPublished(stage);

/** 论证, 审定, 备案 and 公开 are recorded by 教务. */
export const mayRecord = ({ role }: Actor): boolean => role === 'academic-affairs';

/** Who writes a published plan begins its change. */
export const mayChange = (actor: Actor, plan: Held): boolean =>
	plan.stage === 'published' && mayWrite(actor, plan);

/** 教务, and whoever owns it, say who writes it beside them, until it is published. */
export const mayAssign = (actor: Actor, plan: Held): boolean =>
	!isPublished(plan.stage) &&
	(actor.role === 'academic-affairs' ||
		(actor.role === 'department-head' && plan.ownerId === actor.personId));

/** Why a plan that is in nobody's hands to write stays as it is; null: its authors write it. */
function whyClosed(stage: Stage): string | null {
	if (isOpen(stage)) return null;
	if (isPublished(stage)) return '方案已发布，内容不再改动；要修改请发起变更。';
	if (stage === 'deliberation' || stage === 'approval')
		return `方案正在${stageNames[stage]}，退回后才能修改。`;
	return `方案正在${stage === 'department-review' ? '系部' : '教务处'}审核，撤回后才能修改。`;
}

/** Why the actor may not change the plan's content, in Chinese; null where they may. */
export function whyLocked(actor: Actor, plan: Held): string | null {
	if (isPublished(plan.stage)) return whyClosed(plan.stage);
	if (!mayWrite(actor, plan))
		return actor.role === 'academic-affairs'
			? '教务处审核方案，内容由专业负责人修改。'
			: actor.role === 'department-reviewer'
				? '系部审核方案，内容由专业负责人修改。'
				: '您可以查看这份方案，不能修改。';
	return whyClosed(plan.stage);
}

/**
 * Why the actor may not bring what the course library says into a plan; null where they may. Its authors
 * may, and 教务, who keep the library: into a draft that its authors still have to submit. Who has done so
 * has had a hand in its content, and does not accept it (decide.ts).
 */
export function whyNotFromLibrary(actor: Actor, plan: Held): string | null {
	if (isPublished(plan.stage)) return whyClosed(plan.stage);
	if (!isOpen(plan.stage)) return '方案正在审核，退回或撤回后由专业负责人采用。';
	return mayWrite(actor, plan) || actor.role === 'academic-affairs'
		? null
		: '您可以查看这份方案，不能修改。';
}
