/** Places on a page: points of 1/72 inch from the upper left corner, x to the right, y downwards. */

/** A run of characters on one baseline. */
export interface Run {
	readonly text: string;
	readonly x0: number;
	readonly x1: number;
	/** Baseline. */
	readonly y: number;
	/** Height of the type. */
	readonly size: number;
}

/** A drawn line: horizontal ones lie at `at` = y from x0 to x1, vertical ones at x from y0 to y1. */
export interface Ruling {
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

export interface Rulings {
	readonly horizontal: readonly Ruling[];
	readonly vertical: readonly Ruling[];
}

export interface PageContent {
	readonly runs: readonly Run[];
	readonly rulings: Rulings;
	readonly height: number;
}

export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export const multiplied = (outer: Matrix, inner: Matrix): Matrix => [
	outer[0] * inner[0] + outer[2] * inner[1],
	outer[1] * inner[0] + outer[3] * inner[1],
	outer[0] * inner[2] + outer[2] * inner[3],
	outer[1] * inner[2] + outer[3] * inner[3],
	outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
	outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const moved = (by: Matrix, x: number, y: number): readonly [number, number] => [
	by[0] * x + by[2] * y + by[4],
	by[1] * x + by[3] * y + by[5],
];
