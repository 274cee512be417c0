/** A graph of what leads to what, followed both ways. */
import type { Hundredths } from '../exact.ts';

export const nodeKinds = ['position', 'outcome', 'task', 'skill', 'course'] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface ChainNode {
	/** Unique in the graph: `course c21`. */
	readonly id: string;
	readonly kind: NodeKind;
	readonly name: string;
	/** Where it stands: a path of the plan, or null where a standard says it. */
	readonly path: string | null;
	/** Of a course; of the others 0. */
	readonly hours: Hundredths;
}

export class ChainGraph {
	readonly nodes = new Map<string, ChainNode>();
	readonly #next = new Map<string, Set<string>>();
	readonly #before = new Map<string, Set<string>>();

	/** Adds a node; of one id the first stays. Returns the id. */
	node(kind: NodeKind, key: string, parts: Partial<Omit<ChainNode, 'id' | 'kind'>>): string {
		const id = `${kind} ${key}`;
		if (!this.nodes.has(id))
			this.nodes.set(id, { id, kind, name: key, path: null, hours: 0, ...parts });
		return id;
	}

	/** From what is asked towards the course; both are nodes. */
	link(from: string, to: string): void {
		this.#add(this.#next, from, to);
		this.#add(this.#before, to, from);
	}

	#add(links: Map<string, Set<string>>, from: string, to: string): void {
		const known = links.get(from);
		if (known) known.add(to);
		else links.set(from, new Set([to]));
	}

	/** Nodes one step on, or one step back. */
	beside(id: string, way: 'on' | 'back'): ChainNode[] {
		const links = way === 'on' ? this.#next : this.#before;
		return [...(links.get(id) ?? [])].flatMap((one) => this.nodes.get(one) ?? []);
	}

	/** All that is reached from a node in one direction, each once, the nearest first; without itself. */
	reached(id: string, way: 'on' | 'back'): ChainNode[] {
		const met = new Map<string, ChainNode>();
		const queue = this.beside(id, way);
		for (const node of queue) {
			if (node.id === id || met.has(node.id)) continue;
			met.set(node.id, node);
			queue.push(...this.beside(node.id, way));
		}
		return [...met.values()];
	}

	/** Nodes of a kind from which no course is reached: where the chain is broken. */
	broken(kind: NodeKind): ChainNode[] {
		return [...this.nodes.values()].filter(
			(node) =>
				node.kind === kind && !this.reached(node.id, 'on').some((one) => one.kind === 'course'),
		);
	}
}
