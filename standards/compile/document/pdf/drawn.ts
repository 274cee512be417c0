/** The straight lines that a page draws: borders of tables, whether stroked or filled. */
import type { OPS as Operators } from 'pdfjs-dist';
import { moved, multiplied, type Matrix, type Ruling, type Rulings } from './geometry.ts';

/** Commands of a path in pdf.js, each followed by its coordinates. */
const path = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
const coordinates = [2, 2, 6, 4, 0];

/** A filled shape not thicker than this is a line; a line is at least so long. Points. */
const thickest = 3;
const shortest = 3;
/** More than this is a drawing, not a table. */
const mostLines = 20_000;

type Point = readonly [number, number];

export interface OperatorList {
	readonly fnArray: readonly number[];
	readonly argsArray: readonly unknown[];
}

interface Found {
	readonly horizontal: Ruling[];
	readonly vertical: Ruling[];
}

function addLine([x0, y0]: Point, [x1, y1]: Point, { horizontal, vertical }: Found): void {
	const [across, down] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
	if (down <= 1 && across >= shortest)
		horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
	else if (across <= 1 && down >= shortest)
		vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}

/** A thin filled shape is the line along its middle. */
function addShape(points: readonly Point[], found: Found): void {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	const [left, right, top, bottom] = [
		Math.min(...xs),
		Math.max(...xs),
		Math.min(...ys),
		Math.max(...ys),
	];
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	if (bottom - top <= thickest) addLine([left, y], [right, y], found);
	else if (right - left <= thickest) addLine([x, top], [x, bottom], found);
}

/** Corners of each part of a path; parts with curves are left out. */
function partsOf(data: ArrayLike<number>, by: Matrix): Point[][] {
	const parts: Point[][] = [];
	let part: Point[] = [];
	for (let at = 0; at < data.length;) {
		const command = data[at] ?? path.close;
		const [x, y] = [data[at + 1] ?? 0, data[at + 2] ?? 0];
		at += 1 + (coordinates[command] ?? 0);
		if (command === path.move) parts.push((part = [moved(by, x, y)]));
		else if (command === path.line) part.push(moved(by, x, y));
		else if (command === path.close) part.push(part[0] ?? [0, 0]);
		else part.length = 0;
	}
	return parts.filter(({ length }) => length > 1 && length <= 64);
}

const edges = (points: readonly Point[], found: Found): void =>
	points.slice(1).forEach((point, at) => addLine(points[at]!, point, found));

/** What a paint operator does with a path. */
function painters(
	ops: typeof Operators,
): ReadonlyMap<number, { strokes: boolean; fills: boolean }> {
	const strokes = { strokes: true, fills: false };
	const fills = { strokes: false, fills: true };
	const both = { strokes: true, fills: true };
	return new Map([
		...[ops.stroke, ops.closeStroke].map((op) => [op, strokes] as const),
		...[ops.fill, ops.eoFill].map((op) => [op, fills] as const),
		...[ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke].map(
			(op) => [op, both] as const,
		),
	]);
}

interface State {
	readonly matrix: Matrix;
	readonly stroke: string;
	readonly fill: string;
}

const white = /^#f[c-f]f[c-f]f[c-f]$/i;

/** Lines of a page; `viewport` takes it to our places. White ones cannot be seen and do not count. */
export function drawnLines(
	{ fnArray, argsArray }: OperatorList,
	ops: typeof Operators,
	viewport: Matrix,
): Rulings {
	const paints = painters(ops);
	const found: Found = { horizontal: [], vertical: [] };
	const kept: State[] = [];
	let state: State = { matrix: viewport, stroke: '', fill: '' };
	const within = (matrix: Matrix | null): void => {
		kept.push(state);
		if (matrix) state = { ...state, matrix: multiplied(state.matrix, matrix) };
	};
	const paint = ([op, [data]]: [number, [ArrayLike<number> | null]]): void => {
		const { strokes, fills } = paints.get(op) ?? { strokes: false, fills: false };
		const parts = data && (strokes || fills) ? partsOf(data, state.matrix) : [];
		for (const part of parts) {
			if (strokes && !white.test(state.stroke)) edges(part, found);
			if (fills && !white.test(state.fill)) addShape(part, found);
		}
	};
	fnArray.forEach((op, at) => {
		const args = argsArray[at];
		if (op === ops.save) within(null);
		else if (op === ops.paintFormXObjectBegin) within((args as [Matrix | null])[0]);
		else if (op === ops.restore || op === ops.paintFormXObjectEnd) state = kept.pop() ?? state;
		else if (op === ops.transform)
			state = { ...state, matrix: multiplied(state.matrix, args as Matrix) };
		else if (op === ops.setStrokeRGBColor)
			state = { ...state, stroke: String((args as [unknown])[0]) };
		else if (op === ops.setFillRGBColor) state = { ...state, fill: String((args as [unknown])[0]) };
		else if (op === ops.constructPath) paint(args as [number, [ArrayLike<number> | null]]);
	});
	return found.horizontal.length + found.vertical.length > mostLines
		? { horizontal: [], vertical: [] }
		: found;
}
