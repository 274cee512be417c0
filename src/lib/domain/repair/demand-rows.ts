/** Demands as rows of a program; of ways of which one suffices, a row each and a choice. */
import type { Demand } from './demands.ts';
import type { Model, Moves } from './model.ts';

/** The least that a sum can come to. */
function floorOf(steps: ReadonlyMap<number, number>, moves: readonly Moves[]): number {
	let sum = 0;
	for (const [cell, value] of steps) {
		const { least, most } = moves[cell] as Moves;
		sum += Math.min(value * least, value * most);
	}
	return sum;
}

/** One of the demands' ways holds: a chosen way asks for its rows, the others ask for nothing. */
function choiceRow(model: Model, demands: readonly Demand[]): void {
	const { program, moves } = model;
	const ways = new Map<string, number>();
	for (const { steps, least, way = '' } of demands) {
		const chosen = ways.get(way) ?? program.yes(0);
		ways.set(way, chosen);
		const slack = Math.max(0, least - floorOf(steps, moves));
		model.row(least - slack, steps, Infinity, [[chosen, -slack]]);
	}
	const choices = [...ways.values()].map((column) => [column, 1] as const);
	program.row(1, choices, Infinity);
}

export function demandRows(model: Model, demands: readonly Demand[]): void {
	const choices = new Map<string, Demand[]>();
	for (const demand of demands)
		if (demand.either === undefined) model.row(demand.least, demand.steps, Infinity);
		else choices.set(demand.either, [...(choices.get(demand.either) ?? []), demand]);
	for (const choice of choices.values()) choiceRow(model, choice);
}
