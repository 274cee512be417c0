/** Every point that a mapping may name, with where it stands in what is asked for. */
import type { Asked, AskedSkill } from './asked.ts';

export interface Point {
	readonly skill: AskedSkill;
	/** A knowledge point, which counts apart from the skills. */
	readonly isKnowledge: boolean;
	/** Keys of its level, domain and task. */
	readonly level: string;
	readonly domain: string;
	readonly task: string;
}

const kept = new WeakMap<Asked, ReadonlyMap<string, Point>>();

function read({ levels }: Asked): Map<string, Point> {
	const points = new Map<string, Point>();
	for (const { level, domains } of levels)
		for (const domain of domains)
			for (const task of domain.tasks) {
				const at = { level, domain: domain.key, task: task.key };
				for (const skill of task.skills) points.set(skill.id, { ...at, skill, isKnowledge: false });
				for (const skill of task.knowledge)
					points.set(skill.id, { ...at, skill, isKnowledge: true });
			}
	return points;
}

/** By id, in the order of the standard. */
export function pointsOf(asked: Asked): ReadonlyMap<string, Point> {
	const known = kept.get(asked);
	if (known) return known;
	const points = read(asked);
	kept.set(asked, points);
	return points;
}
