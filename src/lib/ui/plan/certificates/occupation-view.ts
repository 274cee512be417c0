/** What is shown of an occupational standard beside its map; the route reads it from the standard. */
import type { Derivation } from '#domain/derivation/index.ts';
import type { Fraction, Hundredths } from '#domain/exact.ts';

/** `met`: the plan makes it so · `open`: for somebody to show · `unmet`: no student of this cohort can. */
export type Standing = 'met' | 'open' | 'unmet';

interface MappedHours {
	readonly hours: Hundredths;
	/** What they are the sum of. */
	readonly parts: readonly Derivation[];
}

export interface OccupationView {
	readonly trained: MappedHours & { readonly open: boolean };
	/** 培训参考学时; null: the standard has none. */
	readonly reference: Hundredths | null;
	readonly functions: readonly {
		readonly number: number;
		readonly name: string;
		readonly mapped: MappedHours;
		/** Of all hours mapped; null: none is mapped. */
		readonly share: Fraction | null;
		/** Percent in the exam; null: not examined. */
		readonly theory: number | null;
		readonly skill: number | null;
	}[];
	readonly applications: {
		readonly intro: string;
		readonly conditions: readonly {
			readonly number: string;
			readonly text: string;
			readonly standing: Standing;
			readonly alternatives: readonly {
				/** When a student of this cohort may apply; null: it does not hang on graduation. */
				readonly from: { readonly semester: number | null; readonly year: number } | null;
				readonly requirements: readonly {
					readonly text: string;
					readonly standing: Standing;
					readonly note: string;
				}[];
			}[];
		}[];
	} | null;
}
