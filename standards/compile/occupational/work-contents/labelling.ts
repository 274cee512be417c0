/** Which items of a work content are skills and which knowledge: both have the same numbers. */
export interface Unlabelled {
	/** The last of its numbers. */
	readonly number: number;
	/** Its first words. */
	readonly text: string;
	/** Known where the row's cells are separated. */
	readonly cell: string | null;
}

export type Label = 'skill' | 'knowledge';

interface State {
	readonly cost: number;
	readonly skill: number;
	readonly knowledge: number;
	readonly last: Label;
	readonly before: State | null;
}

const mostStates = 48;
/** 能源, 能见度 and their like begin nouns as well. */
const noun = /^能(?:源|量|耗|力|效|级|见度|谱|动|否)/;

function wordCost(label: Label, text: string): number {
	const begins = text.trimStart().startsWith('能');
	const weak = noun.test(text.trimStart());
	if (label === 'skill') return begins ? (weak ? 0.2 : 0) : 3;
	return begins ? (weak ? 0.5 : 3) : 0;
}

/** A number that follows costs nothing, one left out less than one that stands twice. */
const stepCost = (last: number, next: number): number =>
	next === last + 1 ? 0 : next > last ? 2 : next === 1 ? 4 : 3;

function extend(state: State, item: Unlabelled, label: Label): State {
	const turn = state.last === 'knowledge' && label === 'skill' ? 1 : 0;
	const cell = item.cell !== null && item.cell !== label ? 5 : 0;
	return {
		cost:
			state.cost + turn + cell + wordCost(label, item.text) + stepCost(state[label], item.number),
		skill: label === 'skill' ? item.number : state.skill,
		knowledge: label === 'knowledge' ? item.number : state.knowledge,
		last: label,
		before: state,
	};
}

/** One way to come to the same place is enough: the cheapest. */
function cheapest(states: readonly State[]): State[] {
	const best = new Map<string, State>();
	for (const state of states) {
		const at = `${state.skill} ${state.knowledge} ${state.last}`;
		const other = best.get(at);
		if (!other || state.cost < other.cost) best.set(at, state);
	}
	return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, mostStates);
}

/**
 * The cheapest reading: skills begin with 能 and count from 1, knowledge counts from 1 beside them;
 * first come the skills, but a page break makes them go on after knowledge has begun.
 */
export function labelled(items: readonly Unlabelled[]): Label[] {
	let states: State[] = [{ cost: 0, skill: 0, knowledge: 0, last: 'skill', before: null }];
	for (const item of items)
		states = cheapest(
			states.flatMap((state) => [extend(state, item, 'skill'), extend(state, item, 'knowledge')]),
		);
	const labels: Label[] = [];
	for (let state = states[0]; state?.before; state = state.before) labels.push(state.last);
	return labels.reverse();
}
