/** A document on its way into the library: read, reviewed beside its source, decided, published. */
import type { ParameterValue, Scope, Strength } from '../rules/parameter.ts';
import type { CheckVerdict } from '../rules/verdict.ts';
import type { StandardKind } from './library.ts';

/** `reading` in a thread; `failed`: not read, with the reason; `review`: a draft that only its importers see. */
export const importStages = ['reading', 'failed', 'review', 'published', 'withdrawn'] as const;
export type ImportStage = (typeof importStages)[number];

export interface ImportRow {
	readonly id: string;
	readonly stage: ImportStage;
	readonly fileName: string;
	readonly kind: StandardKind | null;
	/** Name of the programme, certificate or occupation, as read; empty where it was not. */
	readonly name: string;
	readonly at: string;
	readonly by: string;
	/** Sentences unread and doubts that nobody has decided yet. */
	readonly open: number;
}

/** What a person decided of one unread sentence or one doubt; `key` is that of the row. */
export type Decision =
	| { readonly key: string; readonly as: 'not-checkable'; readonly reason: string }
	| {
			readonly key: string;
			readonly as: 'parameter';
			readonly rule: string;
			readonly value: ParameterValue;
			readonly strength: Strength;
	  }
	| { readonly key: string; readonly as: 'reading'; readonly reading: number };

export interface Decided {
	readonly by: string;
	readonly on: string;
}

export interface LedgerView {
	/** `ledger/<offset>` */
	readonly key: string;
	readonly number: string;
	readonly text: string;
	readonly offset: number;
	readonly verdict: 'parameter' | 'not-checkable' | 'unread';
	readonly rule: string | null;
	readonly reason: string | null;
	/** Key of the doubt in which it is asked about; null: it is asked about by itself, or not at all. */
	readonly doubt: string | null;
	readonly decision: (Decision & Decided) | null;
}

export interface DoubtView {
	/** `doubt/<position>` */
	readonly key: string;
	readonly at: string;
	readonly offset: number;
	readonly question: string;
	readonly readings: readonly string[];
	readonly decision: (Decision & Decided) | null;
}

export interface RepairView {
	readonly kind: string;
	readonly what: string;
	readonly offset: number;
	readonly before: string;
	readonly after: string;
}

export interface ParameterView {
	readonly rule: string;
	readonly part: string | null;
	readonly value: ParameterValue;
	readonly unit: string | null;
	readonly strength: Strength;
	readonly scope: Scope;
	readonly clause: { readonly number: string; readonly quote: string; readonly offset: number };
}

/** Everything that the review page shows, the source beside what was read from it. */
export interface ImportView extends ImportRow {
	/** The source text, as it was read from the file. */
	readonly source: string;
	/** Programme or standard, edition and days of force as they will be kept; editable before publication. */
	readonly identity: {
		readonly id: string;
		readonly edition: string;
		readonly title: string;
		readonly from: string;
		readonly to: string | null;
	} | null;
	/** The structure, as lines of a tree: depth, number, name, how many items below. */
	readonly outline: readonly {
		readonly depth: number;
		readonly number: string;
		readonly name: string;
		readonly extent: string;
		readonly offset: number | null;
	}[];
	readonly parameters: readonly ParameterView[];
	readonly ledger: readonly LedgerView[];
	readonly repairs: readonly RepairView[];
	readonly doubts: readonly DoubtView[];
	/** Why it could not be read, or may not be published yet; empty where it may. */
	readonly faults: readonly {
		readonly path: string;
		readonly wrong: string;
		readonly right: string;
	}[];
	/** What the thread is doing, while it reads: 第 3 页，共 20 页. */
	readonly progress: string;
}

/** What a new edition does to one plan of the school. */
export interface EditionEffect {
	readonly planId: string;
	readonly planName: string;
	readonly cohort: number;
	/** Verdict of the plan under the edition that it names, and under this one. */
	readonly before: CheckVerdict;
	readonly after: CheckVerdict;
	/** Findings that change, by clause: 总学时 ≥ 3000 → ≥ 3100，现值 3114，余量 114 → 14. */
	readonly changes: readonly {
		readonly rule: string;
		/** Chinese name of the rule: 总学时. */
		readonly title: string;
		/** With its words: §8.2“3 年总学时不少于 3000 学时”. */
		readonly clause: string;
		readonly from: string;
		readonly to: string;
		/** By how much: slack before and after, in the rule's unit. */
		readonly slack: readonly [before: string | null, after: string | null];
	}[];
}
