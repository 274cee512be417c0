/**
 * The chain 岗位 → 工作任务 → 技能 → 课程 → 学时, and 培养规格 → 课程, as far as plan and standards say it:
 *
 * - a position has the tasks (fields of the teaching standard) and courses of its duties, and the tasks
 *   of a certificate whose standard names it as one of its positions, or as its 工种;
 * - a task of the teaching standard has its numbered requirements, and the courses that cover the field;
 *   a requirement has the courses in which it is placed;
 * - a task of a certificate has its skills, a skill the courses that teach, practise or assess it;
 * - an outcome has its courses.
 *
 * Only courses of the plan are there; one without hours has 0.
 */
import { metHours, type Derivation, type Sources } from '../derivation/index.ts';
import type { CourseHours } from '../plan/course-hours.ts';
import { joinPath } from '../plan/path.ts';
import type { Measures } from '../plan/measure.ts';
import type { Plan } from '../plan/shape.ts';
import { tasksOf } from './asked.ts';
import { certificatePath } from './certificate.ts';
import { ChainGraph, type ChainNode } from './chain-graph.ts';
import type { CertificateMap } from './map.ts';
import { metOf, type Met } from './met.ts';

/** A 典型工作任务 of the teaching standard. */
export interface CoreTask {
	/** Name of its field: `直播销售`. */
	readonly field: string;
	/** Numbered 主要教学内容与要求: `直播销售/3`. */
	readonly items: readonly { readonly id: string; readonly text: string }[];
}

export interface ChainParts {
	readonly plan: Plan;
	readonly measures: Measures;
	readonly maps: readonly CertificateMap[];
	/** Empty: the plan has no teaching standard. */
	readonly coreTasks: readonly CoreTask[];
}

function addCourses(graph: ChainGraph, { measures }: ChainParts): void {
	for (const { course, hours } of measures.courses)
		graph.node('course', course.id, {
			...{ name: course.name, hours },
			path: joinPath('courses', course.id),
		});
}

/** To a course of the plan; one that was removed is none. */
function linkCourse(graph: ChainGraph, from: string, course: string): void {
	const to = `course ${course}`;
	if (graph.nodes.has(to)) graph.link(from, to);
}

function addCoreTasks(graph: ChainGraph, { plan, coreTasks }: ChainParts): void {
	for (const { field, items } of coreTasks) {
		const task = graph.node('task', field, { name: field });
		for (const { id, text } of items) graph.link(task, graph.node('skill', id, { name: text }));
	}
	for (const { id, standardFields, standardItems } of plan.courses) {
		for (const field of standardFields)
			if (graph.nodes.has(`task ${field}`)) linkCourse(graph, `task ${field}`, id);
		for (const item of standardItems)
			if (graph.nodes.has(`skill ${item}`)) linkCourse(graph, `skill ${item}`, id);
	}
}

function addCertificate(
	graph: ChainGraph,
	{ key, asked, points, certificate }: CertificateMap,
): void {
	for (const task of tasksOf(asked)) {
		const from = graph.node('task', `${key} ${task.key}`, { name: task.name ?? task.number });
		for (const { id, text, number } of task.skills) {
			const name = text === '' ? number : text;
			const path = certificatePath(certificate, 'mapping', id);
			const skill = graph.node('skill', `${key} ${id}`, { name, path });
			graph.link(from, skill);
			for (const { course } of points.get(id)?.courses ?? []) linkCourse(graph, skill, course.id);
		}
	}
}

function addPositions(graph: ChainGraph, { plan, maps }: ChainParts): void {
	const { positions, duties = [] } = plan.occupations;
	for (const [index, name] of positions.entries()) {
		const path = joinPath('occupations', 'positions', index);
		const position = graph.node('position', name, { path });
		for (const { tasks, courses } of duties.filter((duty) => duty.position === name)) {
			for (const task of tasks)
				if (graph.nodes.has(`task ${task}`)) graph.link(position, `task ${task}`);
			for (const course of courses) linkCourse(graph, position, course);
		}
		for (const { key, asked } of maps.filter((map) => map.asked.positions.includes(name)))
			for (const task of tasksOf(asked)) graph.link(position, `task ${key} ${task.key}`);
	}
}

function addOutcomes(graph: ChainGraph, { plan }: ChainParts): void {
	for (const { id, text, courses } of plan.outcomes) {
		const outcome = graph.node('outcome', id, { name: text, path: joinPath('outcomes', id) });
		for (const course of courses) linkCourse(graph, outcome, course);
	}
}

export function chainsOf(parts: ChainParts): ChainGraph {
	const graph = new ChainGraph();
	addCourses(graph, parts);
	addCoreTasks(graph, parts);
	for (const map of parts.maps) addCertificate(graph, map);
	addPositions(graph, parts);
	addOutcomes(graph, parts);
	return graph;
}

/** Picks the courses that are among `nodes`. */
function amongOf(nodes: readonly ChainNode[]): (courses: readonly CourseHours[]) => CourseHours[] {
	const ids = new Set(nodes.filter(({ kind }) => kind === 'course').map(({ id }) => id));
	return (courses) => courses.filter(({ course }) => ids.has(`course ${course.id}`));
}

/** Hours of the courses among `nodes`, each once, by what one student takes of the groups. */
export const hoursOf = (nodes: readonly ChainNode[], measures: Measures): Met => {
	const courses = amongOf(nodes)(measures.courses);
	return metOf(measures, new Map(courses.map(({ course, hours }) => [course.id, hours])));
};

/** How they come about: of whoever takes the options with the fewest hours, and where it differs the most. */
export function hoursTrees(nodes: readonly ChainNode[], from: Sources): Derivation[] {
	const among = amongOf(nodes);
	const pick = (courses: readonly CourseHours[]) => among(courses).filter(({ present }) => present);
	const { least, most } = hoursOf(nodes, from.measures);
	return [
		metHours('学生所学学时', pick, from),
		...(most > least ? [metHours('最多', pick, from, 'most')] : []),
	];
}
