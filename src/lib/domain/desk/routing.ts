/** Who must see a change: for each kind of change the steps that it asks for. A school says so, as data. */
import * as v from 'valibot';
import { failure, success, type Outcome } from '../fault.ts';
import { changeKindNames, changeKinds, type ChangeKind } from './change-kinds.ts';

/** Steps that a change may do without; 教务 see each. */
export const askedSteps = ['department-review', 'deliberation', 'approval'] as const;
export type AskedStep = (typeof askedSteps)[number];

export const askedStepNames: Record<AskedStep, string> = {
	'department-review': '系部审核',
	deliberation: '论证',
	approval: '审定',
};

export type RoutingRules = Readonly<Record<ChangeKind, readonly AskedStep[]>>;

const all = askedSteps;

/** Where a school has set nothing: only corrections of words do without the meetings. */
export const usualRouting: RoutingRules = {
	basis: all,
	goal: all,
	occupations: all,
	courses: all,
	hours: all,
	credits: all,
	assessment: ['department-review', 'deliberation'],
	calendar: all,
	certificates: ['department-review', 'deliberation'],
	graduation: all,
	wording: [],
	other: all,
};

export interface Route {
	/** What the change changes. */
	readonly kinds: readonly ChangeKind[];
	/** What it does without, by the school's rules of that day. */
	readonly skipped: readonly AskedStep[];
}

/** A change that changes nothing is looked at by everybody: nobody has said that it need not be. */
export function routeOf(kinds: readonly ChangeKind[], rules: RoutingRules): Route {
	const asked = new Set(kinds.length > 0 ? kinds.flatMap((kind) => rules[kind]) : all);
	return { kinds, skipped: askedSteps.filter((step) => !asked.has(step)) };
}

const steps = v.array(v.picklist(askedSteps));
const shape = v.strictObject(
	Object.fromEntries(changeKinds.map((kind) => [kind, steps])) as Record<ChangeKind, typeof steps>,
);

export function readRouting(value: unknown): Outcome<RoutingRules> {
	const read = v.safeParse(shape, value);
	return read.success
		? success(read.output)
		: failure({ path: '', wrong: '流程规则不完整', right: '每一类改动都要写明经过哪些环节' });
}

/** `未经论证、审定：只改动了文字表述`; empty: it goes the whole way. */
export function routeWords({ kinds, skipped }: Route): string {
	if (skipped.length === 0) return '';
	const without = skipped.map((step) => askedStepNames[step]).join('、');
	return `按学校的流程规则不经${without}：改动的是${kinds.map((kind) => changeKindNames[kind]).join('、')}`;
}
