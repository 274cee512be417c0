/**
 * The table of a plan's life: each passage from stage to stage with whose it is, what must hold, what
 * it records and what it keeps. There is no other way from a stage to another.
 */
import type { Action, Side, Stage, Ways } from './life.ts';
import type { RecordKind } from './record.ts';

/** What must hold before a passage (rules.md). */
export type Condition =
	/** No mandatory or principle finding of scope plan is open. */
	| 'submittable'
	/** 教务 have confirmed the reason of each deviation from a principle. */
	| 'confirmed'
	/** Each condition that is not met, or not known, has a remedy. */
	| 'remedied'
	/** Each comment is resolved, or carried over. */
	| 'comments-settled'
	/** Whoever decides has had no hand in the content. */
	| 'uninvolved'
	/** The meeting's approval of this version is not recorded yet. */
	| 'unapproved'
	/** The meeting has approved this very version, and that is recorded. */
	| 'approved';

export interface Passage {
	readonly action: Action;
	readonly from: readonly Stage[];
	readonly to: (ways: Ways) => Stage;
	readonly side: Side;
	readonly needs: readonly Condition[];
	/** Somebody is told why. */
	readonly needsReason?: true;
	/** What is recorded with it; a return may be without, where no meeting was held. */
	readonly records?: RecordKind;
	/** `version`: content and facts, where they are not kept as they stand; `record`: all that is published. */
	readonly keeps?: 'version' | 'record';
}

const always = (stage: Stage) => (): Stage => stage;
/** With 系部审核 where the school has it, unless a change does without. */
const firstReview = ({ departmentReview, skipped }: Ways): Stage =>
	departmentReview && !skipped?.includes('department-review')
		? 'department-review'
		: 'academic-review';
const academicAffairs = { side: 'academic-affairs' } as const;
const returning = { action: 'return', needs: [], needsReason: true } as const;

/** What must hold on this way: the meeting's approval only where the way leads through it. */
export const needsOf = ({ needs }: Passage, { skipped }: Ways): readonly Condition[] =>
	skipped?.includes('approval') ? needs.filter((need) => need !== 'approved') : needs;

export const passages: readonly Passage[] = [
	{
		action: 'submit',
		from: ['drafting', 'returned'],
		to: firstReview,
		side: 'author',
		needs: ['submittable'],
	},
	{
		action: 'submit',
		from: ['revision'],
		to: ({ skipped }) => (skipped?.includes('deliberation') ? 'academic-review' : 'deliberation'),
		side: 'author',
		needs: ['submittable'],
	},
	{
		action: 'withdraw',
		from: ['department-review', 'academic-review'],
		to: always('drafting'),
		side: 'author',
		needs: [],
	},
	{
		action: 'endorse',
		from: ['department-review'],
		to: always('academic-review'),
		side: 'department',
		needs: ['submittable', 'uninvolved'],
	},
	{ ...returning, from: ['department-review'], to: always('returned'), side: 'department' },
	{ ...returning, from: ['academic-review'], to: always('returned'), ...academicAffairs },
	{
		action: 'accept',
		from: ['academic-review'],
		to: ({ skipped }) => (skipped?.includes('deliberation') ? 'approval' : 'deliberation'),
		...academicAffairs,
		needs: ['submittable', 'confirmed', 'comments-settled', 'uninvolved'],
		keeps: 'version',
	},
	{
		action: 'deliberate',
		from: ['deliberation'],
		to: always('approval'),
		...academicAffairs,
		needs: ['submittable', 'confirmed', 'comments-settled', 'uninvolved'],
		records: 'deliberation',
		keeps: 'version',
	},
	{
		...returning,
		from: ['deliberation'],
		to: always('revision'),
		...academicAffairs,
		records: 'deliberation',
	},
	{
		action: 'approve',
		from: ['approval'],
		to: always('approval'),
		...academicAffairs,
		needs: ['submittable', 'confirmed', 'uninvolved', 'unapproved'],
		records: 'approval',
	},
	{
		...returning,
		from: ['approval'],
		to: always('revision'),
		...academicAffairs,
		records: 'approval',
	},
	{
		action: 'publish',
		from: ['approval'],
		to: always('published'),
		...academicAffairs,
		needs: ['submittable', 'confirmed', 'comments-settled', 'uninvolved', 'approved', 'remedied'],
		keeps: 'record',
	},
	{
		action: 'archive',
		from: ['published'],
		to: always('archived'),
		...academicAffairs,
		needs: [],
		needsReason: true,
	},
];
