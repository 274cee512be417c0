/** What a draft is to have of a certificate, as it is previewed. */
export interface AimSummary {
	readonly key: string;
	readonly title: string;
	/** All skills that it asks for; null: it is registered by its name. */
	readonly skills: number | null;
	readonly brought: boolean;
	/** Suggestions that were taken. */
	readonly taken: readonly {
		readonly skill: string;
		readonly text: string;
		readonly course: string;
	}[];
	/** Skills that no course teaches yet. */
	readonly open: readonly { readonly skill: string; readonly text: string }[];
}
