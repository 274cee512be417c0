/** The lines of 计算依据: each tree from its verdict down to what other sheets hold. */
import { derivationsOf, slackDerivation, type Derivation } from '#domain/derivation/index.ts';
import type { Book } from '../book.ts';
import { checkColumns, checkSheet, type PlacedFinding } from '../check/layout.ts';
import { fixed, on } from '../kit/address.ts';
import { placesOf } from './places.ts';

export interface Line {
	readonly row: number;
	readonly depth: number;
	readonly node: Derivation;
	/** Where the workbook has its value already; else it is calculated here, or given. */
	readonly place: string | null;
	readonly of: readonly Line[];
}

export interface Block {
	readonly placed: PlacedFinding;
	/** Row of its heading; its lines follow. */
	readonly row: number;
	readonly lines: readonly Line[];
}

/** Writes lines one below the other; totals that stand already are referred to. */
class Writer {
	readonly lines: Line[] = [];
	readonly #placeOf: (node: Derivation) => string | null;
	readonly #totals = new Map<string, string>();
	/** What slack is made of stands above it, in what was compared. */
	readonly #written = new Map<Derivation, string>();
	next: number;

	constructor(book: Book, first: number) {
		this.#placeOf = placesOf(book);
		this.next = first;
	}

	write(node: Derivation, depth: number): Line {
		const row = this.next;
		this.next += 1;
		const place =
			this.#written.get(node) ?? this.#totals.get(node.figure ?? '') ?? this.#placeOf(node);
		const at = this.lines.push({ row, depth, node, place, of: [] }) - 1;
		const of = place === null ? node.of.map((child) => this.write(child, depth + 1)) : [];
		if (node.figure?.startsWith('totals/') && place === null)
			this.#totals.set(node.figure, fixed(valueColumn, row));
		this.#written.set(node, fixed(valueColumn, row));
		const line = { row, depth, node, place, of };
		this.lines[at] = line;
		return line;
	}

	take(): Line[] {
		return this.lines.splice(0);
	}
}

export const valueColumn = 3;

export function blocksOf(book: Book, first: number): Block[] {
	const { plan, measures, places } = book;
	const writer = new Writer(book, first);
	return places.check.findings.flatMap((placed) => {
		const { finding } = placed.view;
		const trees = derivationsOf({ plan, measures }, finding);
		const slack = slackDerivation(trees, finding.slack);
		if (trees.length === 0) return [];
		const row = writer.next;
		writer.next += 1;
		for (const tree of slack ? [...trees, slack] : trees) writer.write(tree, 0);
		return [{ placed, row, lines: writer.take() }];
	});
}

/** The finding's own row of the check, for its verdict. */
export const verdictPlace = ({ row }: PlacedFinding): string =>
	on(checkSheet, fixed(checkColumns.result, row));
