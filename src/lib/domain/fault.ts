/** What is wrong with an input: an expected failure, never thrown. */
export interface Fault {
	/** Path in the formats' notation, `courses/c21/terms/3/weeklyHours`; empty for the whole. */
	readonly path: string;
	/** What is wrong, one Chinese sentence without the path. */
	readonly wrong: string;
	/** What would be right. */
	readonly right: string;
}

export type Outcome<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly faults: readonly Fault[] };

export const success = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const failure = (...faults: Fault[]): Outcome<never> => ({ ok: false, faults });

/** One line for a person: place, what is wrong, what would be right. */
export const faultLine = ({ path, wrong, right }: Fault): string =>
	`${path === '' ? '（全文）' : path}：${wrong}${right === '' ? '' : `；${right}`}`;
