/** A passage of the plan from stage to stage, as the server tells it. */
export interface DecisionRow {
	/** 提交审核, 撤回, 退回修改, 通过 */
	readonly name: string;
	readonly by: { readonly name: string };
	readonly at: string;
	readonly reason: string;
	readonly version: number | null;
	readonly revision: number;
	/** Which steps a change did without, in words; empty: none. */
	readonly route: string;
}
