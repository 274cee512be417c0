/** What a version would be found under one basis, as its page gets it. */
export interface RejudgedRow {
	readonly basis: string;
	readonly on: string;
	readonly ruleSet: string;
	readonly edition: string | null;
	readonly layers: readonly string[];
	readonly hindered: string | null;
	readonly changes: readonly {
		readonly rule: string;
		readonly title: string;
		readonly clause: string;
		readonly from: string;
		readonly to: string;
		readonly slack: readonly [before: string | null, after: string | null];
	}[];
}
