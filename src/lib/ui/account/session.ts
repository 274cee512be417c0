/** A place where one is signed in, as the page shows it. */
export interface OwnSession {
	readonly hash: string;
	/** ISO time. */
	readonly begun: string;
	/** Network address; empty: not known. */
	readonly address: string;
	/** What the browser calls itself. */
	readonly agent: string;
	/** The one that asks. */
	readonly here: boolean;
}
