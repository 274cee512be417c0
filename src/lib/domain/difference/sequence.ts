/** What two sequences have in common, in its order (E. W. Myers, An O(ND) Difference Algorithm, 1986). */

/** Members `from` … of both that are the same; what lies between two such runs was replaced. */
export interface Common {
	readonly before: number;
	readonly after: number;
	readonly length: number;
}

/** Beyond so many differences two sequences are taken as different from end to end. */
const most = 1000;

/** How far each diagonal reaches after each number of differences; null where they are more than `most`. */
function reaches(a: readonly unknown[], b: readonly unknown[]): Int32Array[] | null {
	const [rows, columns] = [a.length, b.length];
	const bound = Math.min(rows + columns, most);
	const far = new Int32Array(2 * bound + 3);
	const kept: Int32Array[] = [];
	for (let d = 0; d <= bound; d += 1) {
		for (let k = -d; k <= d; k += 2) {
			const at = k + bound + 1;
			const down = k === -d || (k !== d && far[at - 1]! < far[at + 1]!);
			let x = down ? far[at + 1]! : far[at - 1]! + 1;
			while (x < rows && x - k < columns && a[x] === b[x - k]) x += 1;
			far[at] = x;
			if (x >= rows && x - k >= columns) return [...kept, far.slice(bound + 1 - d, bound + 2 + d)];
		}
		kept.push(far.slice(bound + 1 - d, bound + 2 + d));
	}
	return null;
}

/** The way back from the ends: each pair of equal members, the last first. */
function* pairsBack(kept: readonly Int32Array[], rows: number, columns: number) {
	let [x, y] = [rows, columns];
	for (let d = kept.length - 1; d > 0; d -= 1) {
		const far = kept[d - 1]!;
		const reach = (k: number): number => far[k + d - 1] ?? Number.NEGATIVE_INFINITY;
		const k = x - y;
		const down = k === -d || (k !== d && reach(k - 1) < reach(k + 1));
		const fromX = reach(down ? k + 1 : k - 1);
		const fromY = fromX - (down ? k + 1 : k - 1);
		while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0))
			yield [(x -= 1), (y -= 1)] as const;
		[x, y] = [fromX, fromY];
	}
	while (x > 0 && y > 0) yield [(x -= 1), (y -= 1)] as const;
}

/** Runs that `a` and `b` have in common, as long as can be; members are compared by ===. */
export function commonRuns(a: readonly unknown[], b: readonly unknown[]): Common[] {
	const kept = reaches(a, b);
	if (!kept) return [];
	const runs: { before: number; after: number; length: number }[] = [];
	for (const [before, after] of pairsBack(kept, a.length, b.length)) {
		const last = runs.at(-1);
		if (last?.before === before + 1 && last.after === after + 1)
			Object.assign(last, { before, after, length: last.length + 1 });
		else runs.push({ before, after, length: 1 });
	}
	return runs.reverse();
}

/** A stretch of two sequences: in both, or what stands in the place of what. */
export interface Stretch {
	readonly same: boolean;
	readonly before: readonly [from: number, to: number];
	readonly after: readonly [from: number, to: number];
}

/** Both sequences from their beginnings to their ends. */
export function stretches(a: readonly unknown[], b: readonly unknown[]): Stretch[] {
	const found: Stretch[] = [];
	let [x, y] = [0, 0];
	const replaced = (toX: number, toY: number): void => {
		if (toX > x || toY > y) found.push({ same: false, before: [x, toX], after: [y, toY] });
		[x, y] = [toX, toY];
	};
	for (const { before, after, length } of commonRuns(a, b)) {
		replaced(before, after);
		found.push({ same: true, before: [x, x + length], after: [y, y + length] });
		[x, y] = [x + length, y + length];
	}
	replaced(a.length, b.length);
	return found;
}

/** Positions of `places` that are in order already, as many as can be; the others must move. */
export function inOrder(places: readonly number[]): ReadonlySet<number> {
	const tails: number[] = [];
	const before = new Array<number>(places.length).fill(-1);
	for (const [index, place] of places.entries()) {
		let [low, high] = [0, tails.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (places[tails[middle]!]! < place) low = middle + 1;
			else high = middle;
		}
		before[index] = tails[low - 1] ?? -1;
		tails[low] = index;
	}
	const kept = new Set<number>();
	for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) kept.add(index);
	return kept;
}
