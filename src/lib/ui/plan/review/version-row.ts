/** What the pages of a plan show of its versions. */
export interface VersionRow {
	readonly number: number;
	readonly hash: string;
	readonly ruleSet: string;
	readonly acceptedBy: { readonly name: string };
	readonly acceptedAt: string;
	readonly published: boolean;
}

export interface VersionCode {
	readonly code: string;
	/** Whether the world may look it up. */
	readonly released: boolean;
}
