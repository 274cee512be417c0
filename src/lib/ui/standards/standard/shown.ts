/** What the pages show of a standard of each kind; the standards' own schemas hold more. */
import type { ParameterView } from '#domain/standards/import.ts';
import type { LibraryRow } from '#domain/standards/library.ts';

export interface ShownSection {
	/** null: not numbered (前言, 参考文献). */
	readonly number: string | null;
	readonly title: string;
	readonly paragraphs: readonly string[];
}

export interface ShownTeaching {
	readonly programme: { readonly code: string; readonly name: string };
	readonly issuer: string;
	readonly sections: readonly ShownSection[];
}

export interface ShownSkill {
	readonly id: string;
	readonly number: string;
	readonly text: string;
}

export interface ShownTask {
	readonly number: string;
	/** null: the source has none. */
	readonly name: string | null;
	readonly otherNames: readonly string[];
	readonly skills: readonly (ShownSkill & { readonly literacy: boolean })[];
}

export interface ShownCertificate {
	readonly code: string | null;
	readonly issuer: string | null;
	readonly levels: readonly {
		readonly level: string;
		readonly description: string | null;
		readonly domains: readonly {
			readonly number: string;
			readonly name: string | null;
			readonly otherNames: readonly string[];
			readonly tasks: readonly ShownTask[];
		}[];
	}[];
	readonly terms: readonly {
		readonly number: string;
		readonly name: string;
		readonly english: string | null;
		readonly definition: string | null;
	}[];
	readonly programmes: readonly {
		readonly directory: 'old' | 'new' | null;
		readonly heading: string | null;
		readonly groups: readonly { readonly level: string; readonly programmes: readonly string[] }[];
	}[];
	readonly positions: readonly {
		readonly level: string | null;
		readonly text: string;
		readonly positions: readonly string[];
	}[];
	readonly references: readonly { readonly code: string | null; readonly title: string }[];
	readonly includesLower: { readonly value: boolean; readonly quote: string | null };
	readonly sections: readonly ShownSection[];
}

export interface ShownWork {
	readonly level: string;
	readonly track: string | null;
	readonly examined: readonly { readonly track: string; readonly functions: readonly number[] }[];
	readonly functions: readonly {
		readonly number: number;
		readonly name: string | null;
		readonly workContents: readonly {
			readonly number: string;
			readonly name: string | null;
			readonly skills: readonly (ShownSkill & {
				/** Ids of the 工种 that it is examined in; null: all of them. */
				readonly tracks: readonly string[] | null;
				readonly key: boolean;
			})[];
			readonly knowledge: readonly (ShownSkill & { readonly key: boolean })[];
		}[];
	}[];
}

export interface ShownWeight {
	readonly level: string;
	readonly track: string | null;
	readonly rows: readonly {
		readonly group: string;
		readonly name: string;
		readonly percent: number | null;
	}[];
	readonly total: number | null;
}

export interface ShownOccupational {
	readonly code: string | null;
	readonly definition: string | null;
	readonly levels: readonly { readonly level: string; readonly grade: string }[];
	readonly tracks: readonly {
		readonly id: string;
		readonly name: string;
		readonly levels: readonly string[];
	}[];
	readonly trainingHours: readonly { readonly level: string; readonly hours: number }[];
	readonly applications: readonly {
		readonly level: string;
		readonly intro: string;
		readonly conditions: readonly { readonly number: string; readonly text: string }[];
	}[];
	readonly assessment: {
		readonly method: string | null;
		readonly ratio: string | null;
		readonly duration: string | null;
		readonly places: string | null;
	};
	readonly basics: {
		readonly ethics: {
			readonly knowledge: readonly string[];
			readonly code: readonly { readonly number: string; readonly text: string }[];
		};
		readonly groups: readonly {
			readonly number: string;
			readonly name: string;
			readonly items: readonly { readonly number: string; readonly text: string }[];
		}[];
	};
	readonly work: readonly ShownWork[];
	readonly weights: {
		readonly theory: readonly ShownWeight[];
		readonly skill: readonly ShownWeight[];
	};
	readonly sections: readonly ShownSection[];
}

/** A standard with what is known of it, by kind. */
export type ShownStandard =
	| { readonly kind: 'teaching'; readonly standard: ShownTeaching }
	| { readonly kind: 'certificate'; readonly standard: ShownCertificate }
	| { readonly kind: 'occupational'; readonly standard: ShownOccupational };

export interface StandardFrame {
	readonly row: LibraryRow;
	readonly parameters: readonly ParameterView[];
	/** Chinese names of rules by id. */
	readonly titles: Readonly<Record<string, string>>;
}
