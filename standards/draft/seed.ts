/** A course before it has its place: what it is, and every way in which it may lie. */
import type { Category, Nature } from '#domain/plan/shape.ts';
import type { Layout } from './layout.ts';

export interface Seed {
	/** Id of the course in the plan: `c12`. */
	readonly id: string;
	readonly name: string;
	readonly category: Category;
	readonly nature: Nature;
	/** Fields of the standard that it covers. */
	readonly fields: readonly string[];
	/** Numbered 教学内容与要求 placed in it: `直播销售/3`. */
	readonly items: readonly string[];
	/** Subjects of training that happen in it. */
	readonly trainings: readonly string[];
	/** Ids of the courses that end before it begins. */
	readonly after: readonly string[];
	/** Its predecessors are its prerequisites; else it only comes later. */
	readonly prerequisite: boolean;
	readonly layouts: readonly Layout[];
	/** May be left out, at this cost; null: never. */
	readonly absence: number | null;
}
