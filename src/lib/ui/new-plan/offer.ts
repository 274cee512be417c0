/** What 新建方案 is given by the server: standards to choose from, faults, and the preview of a draft. */
import type { AimSummary } from '#domain/certificates/aim-summary.ts';
import type { Finding, Status } from '#domain/rules/finding.ts';
import type { Strength } from '#domain/rules/parameter.ts';
import type { Plan } from '#domain/plan/shape.ts';
import type { CheckSummary } from '#domain/plan/row.ts';

export interface StandardOffer {
	readonly id: string;
	readonly title: string;
	readonly name: string;
	readonly edition: string;
	readonly from: string;
	readonly years: number;
	readonly yearWeeks: {
		readonly weeks: string;
		readonly clause: string;
		readonly quote: string;
	} | null;
	readonly calendar: Plan['calendar'];
	readonly rules: number;
	readonly publicCourses: number;
	readonly foundationFields: number;
	readonly coreFields: number;
	readonly requirements: number;
	readonly outcomes: number;
	readonly certificates: readonly string[];
}

/** A finding, in words. */
export interface Said {
	readonly rule: string;
	readonly title: string;
	readonly strength: Strength;
	readonly status: Status;
	readonly message: string;
}

/** What became of the plan that this one starts from. */
export interface StartSummary {
	readonly planId: string;
	readonly name: string;
	readonly by: string;
	readonly at: string;
	readonly notes: readonly {
		readonly kind: 'left' | 'changed' | 'check';
		readonly title: string;
		readonly why: string;
		readonly items: readonly string[];
	}[];
}

export interface DraftPreview extends Pick<CheckSummary, 'submittable' | 'counts'> {
	readonly courses: number;
	readonly segments: number;
	readonly chapters: number;
	readonly hours: string;
	readonly credits: string;
	readonly shares: readonly {
		readonly category: 'public' | 'foundation' | 'core' | 'extension' | 'segments';
		readonly hours: string;
		readonly share: string;
		readonly part: number;
	}[];
	readonly weekly: readonly number[];
	/** What remains to be done; `blocks`: before it can be submitted. */
	readonly open: readonly (Finding & { readonly blocks: boolean })[];
	/** All that was checked. */
	readonly findings: readonly Said[];
	/** Courses, segments and weeks of the draft: what its figures come from. */
	readonly plan: Plan;
	readonly awaiting: number;
	readonly unheld: readonly { readonly rule: string; readonly why: string }[];
	readonly start: StartSummary | null;
	readonly aims: readonly AimSummary[];
	/** Courses that the school's library has under the same name. */
	readonly bound: readonly string[];
}

/** A programme of the catalogue, for which a plan may be made without a standard. */
export interface ProgrammeChoice {
	readonly code: string;
	readonly name: string;
	readonly level: string;
	readonly years: number;
}

/** In place of a standard's id: 没有国家标准. */
export const general = 'general';

/** What the person chose, as typed; weeks by `semester/use`. */
export interface RawChoice {
	readonly standard: string;
	/** Code of the programme, where there is no standard. */
	readonly programme?: string;
	readonly cohort: string;
	readonly creditSystem: boolean;
	/** The plan to start from, `id@v2` or `id@r5`; empty: none. */
	readonly from?: string;
	readonly certificates?: readonly { readonly key: string; readonly level: string }[];
	readonly suggests?: boolean;
	readonly weeks: ReadonlyMap<string, string>;
}
