/** A standard that a plan may set as an aim: 职业技能等级标准 or 国家职业技能标准. */
export interface Claimable {
	readonly id: string;
	readonly edition: string;
	readonly name: string;
	readonly kind: 'certificate' | 'occupational';
	/** The lowest first. */
	readonly levels: readonly string[];
	/** 工种, by level; empty: the standard has none. */
	readonly tracks: readonly {
		readonly id: string;
		readonly name: string;
		readonly levels: readonly string[];
	}[];
}
